package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Details;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Manner;
import dev.dateline.fact.Status;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a match into a sketch: adds the own fields, when and whether, and cuts out the evidence. */
record Sketching(Reading reading, Dates dates, Sentence sentence, Spans spans) {

    Optional<Sketch> sketch(Match match) {
        IndexedWord trigger = node(match.trigger());
        Circumstances around = Circumstances.of(reading, dates, sentence, trigger);
        Status status = status(match.frame(), around);
        if (status == null) {
            return Optional.empty();
        }
        Details details = DetailsMerging.merge(
                stated(match),
                new Fields(reading.article().text(), sentence, spans)
                        .of(match.frame().kind(), match.trigger()));
        CoreLabel first = token(match.places().stream().mapToInt(i -> i).min().orElse(match.trigger()));
        CoreLabel last = token(match.places().stream().mapToInt(i -> i).max().orElse(match.trigger()));
        return Optional.of(new Sketch(
                match.frame().kind(),
                match.participants(),
                details,
                status,
                around.when(),
                around.attributedTo(),
                match.frame().precision(),
                match.frame().entry().partial(),
                sentence.index(),
                token(match.trigger()).beginPosition(),
                nameStart(first),
                last.endPosition()));
    }

    private static @org.jspecify.annotations.Nullable Status status(Frame frame, Circumstances around) {
        Status own = frame.entry().status();
        return around.status() == Status.HAPPENED && own != null ? own : around.status();
    }

    /** What the frame and the posts it found say. */
    private Details stated(Match match) {
        FrameFile.Fixed fixed = match.frame().entry().fixed();
        List<String> titles = new ArrayList<>();
        match.posts().forEach(post -> titles.add(post.title().text()));
        if (fixed.title() != null) {
            titles.add(fixed.title());
        }
        Details.Builder details = amount(match)
                .titles(titles)
                .merger(fixed.merger())
                .series(fixed.series())
                .stage(fixed.stage())
                .outcome(fixed.outcome());
        if (match.frame().kind() == EventKind.APPOINTMENT) {
            details.interim(Boolean.TRUE.equals(fixed.interim())
                            || match.posts().stream().anyMatch(p -> p.title().interim()))
                    .joint(match.posts().stream().anyMatch(p -> p.title().joint()));
        }
        if (match.frame().kind() == EventKind.DEPARTURE) {
            details.manner(fixed.manner() == null ? Manner.UNSPECIFIED : fixed.manner());
        }
        if (match.frame().kind() == EventKind.APPOINTMENT || match.frame().kind() == EventKind.DEPARTURE) {
            details.boardSeat(Boolean.TRUE.equals(fixed.boardSeat())
                    || match.posts().stream().anyMatch(p -> p.title().boardSeat()));
        }
        return details.build();
    }

    private static Details.Builder amount(Match match) {
        Details.Builder details = Details.builder();
        return switch (match.frame().kind()) {
            case FUNDING_ROUND, PUBLIC_OFFERING -> details.raised(match.money());
            case ACQUISITION -> details.price(match.money());
            case RULING -> details.amount(match.money());
            default -> details;
        };
    }

    private IndexedWord node(int place) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(place + 1);
        return node == null ? new IndexedWord(token(place)) : node;
    }

    private CoreLabel token(int place) {
        return sentence.tokens().get(place);
    }

    /** The evidence begins with the whole name, not with its last word. */
    private int nameStart(CoreLabel head) {
        int place = head.index() - 1;
        while (place > 0 && Row.isName(token(place)) && Row.isName(token(place - 1))) {
            place--;
        }
        return token(place).beginPosition();
    }
}
