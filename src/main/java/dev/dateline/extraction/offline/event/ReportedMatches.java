package dev.dateline.extraction.offline.event;

import dev.dateline.extraction.offline.frame.FrameMatch;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The matches of one sentence that report an event, rather than describe somebody in passing. */
final class ReportedMatches {

    private ReportedMatches() {}

    /**
     * Drops a post that somebody holds, unless the sentence has the same person take another, and a round of funding
     * where shares are listed: what is raised by going public is no round.
     */
    static List<FrameMatch> of(List<FrameMatch> matches) {
        Set<EntityId> movers = matches.stream()
                .filter(match -> !match.frame().rule().held() && match.frame().kind() == EventKind.APPOINTMENT)
                .flatMap(match -> match.people().stream())
                .collect(Collectors.toSet());
        boolean offering = matches.stream().anyMatch(match -> match.frame().kind() == EventKind.PUBLIC_OFFERING);
        return matches.stream()
                .filter(match -> !match.frame().rule().held() || isOfMover(match, movers))
                .filter(match -> !offering || match.frame().kind() != EventKind.FUNDING_ROUND || hasInvestor(match))
                .toList();
    }

    private static boolean isOfMover(FrameMatch match, Set<EntityId> movers) {
        return match.isOfOfficer() && movers.containsAll(match.people());
    }

    private static boolean hasInvestor(FrameMatch match) {
        return match.participants().stream().anyMatch(p -> p.role() == Role.INVESTOR || p.role() == Role.LEAD_INVESTOR);
    }
}
