package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.extraction.offline.frame.match.FrameMatch;
import dev.dateline.fact.event.EventKind;
import java.util.List;

/** The matches of one sentence that report an event or a position. */
final class ReportedMatches {

    private ReportedMatches() {}

    /** Drops a round of funding where shares are listed: what is raised by going public is no round. */
    static List<FrameMatch> of(List<FrameMatch> matches) {
        boolean offering = matches.stream().anyMatch(match -> match.frame().kind() == EventKind.PUBLIC_OFFERING);
        return matches.stream()
                .filter(match -> !match.frame().rule().held() || match.isOfOfficer())
                .filter(match -> !offering || match.frame().kind() != EventKind.FUNDING_ROUND)
                .toList();
    }
}
