package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.extraction.offline.frame.match.FrameMatch;
import dev.dateline.extraction.offline.frame.rule.FrameRule;
import dev.dateline.extraction.offline.frame.span.JobTitleParser;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import java.util.List;
import java.util.function.Predicate;

/** The own fields of an event that its frame gives: by its wording, the posts and the amount. */
final class DetailsFromFrame {

    private DetailsFromFrame() {}

    static Details of(FrameMatch match) {
        FrameRule.Fixed fixed = match.frame().rule().fixed();
        EventKind kind = match.frame().kind();
        Details.Builder details = amount(match)
                .with(OwnField.TITLES, titles(match))
                .with(OwnField.MERGER, fixed.merger())
                .with(OwnField.OUTCOME, fixed.outcome());
        if (kind == EventKind.APPOINTMENT) {
            details.with(
                            OwnField.INTERIM,
                            Boolean.TRUE.equals(fixed.interim()) || anyPost(match, JobTitleParser.Found::interim))
                    .with(OwnField.JOINT, anyPost(match, JobTitleParser.Found::joint));
        }
        if (kind == EventKind.DEPARTURE) {
            details.with(OwnField.MANNER, fixed.manner() == null ? Manner.UNSPECIFIED : fixed.manner());
        }
        if (kind == EventKind.APPOINTMENT || kind == EventKind.DEPARTURE) {
            details.with(OwnField.BOARD_SEAT, anyPost(match, JobTitleParser.Found::boardSeat));
        }
        return details.build();
    }

    private static boolean anyPost(FrameMatch match, Predicate<JobTitleParser.Found> property) {
        return match.posts().stream().map(SentenceSpans.Post::title).anyMatch(property);
    }

    private static List<String> titles(FrameMatch match) {
        return match.posts().stream().map(post -> post.title().text()).toList();
    }

    private static Details.Builder amount(FrameMatch match) {
        Details.Builder details = Details.builder();
        return switch (match.frame().kind()) {
            case FUNDING_ROUND, PUBLIC_OFFERING -> details.with(OwnField.RAISED, match.money());
            case ACQUISITION -> details.with(OwnField.PRICE, match.money());
            case RULING -> details.with(OwnField.AMOUNT, match.money());
            default -> details;
        };
    }
}
