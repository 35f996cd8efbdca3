package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.CueWords;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The status of an event: where a cue of the quote contradicts it ("plans to acquire", "called off the merger", "if it
 * buys"), the more cautious of the two is kept. What is to happen after the day of publication has not happened.
 */
public final class StatusRule implements FieldRule {

    /** From what is certain to what is denied. */
    private static final List<Status> BY_CAUTION =
            List.of(Status.HAPPENED, Status.PLANNED, Status.ALLEGED, Status.CANCELLED, Status.DENIED);

    private record Cue(Status status, Pattern wording) {}

    private static final Map<EventKind, List<Cue>> CUES = cues();

    private static Map<EventKind, List<Cue>> cues() {
        Map<EventKind, List<Cue>> cues = new EnumMap<>(EventKind.class);
        CueWords.table("verbs")
                .forEach((kind, verb) -> add(
                        cues,
                        kind,
                        Status.PLANNED,
                        CueWords.alternatives("planned") + " (?:not )?(?:\\w+ly )?" + verb));
        CueWords.table("nouns")
                .forEach((kind, noun) -> add(
                        cues,
                        kind,
                        Status.PLANNED,
                        CueWords.alternatives("planned") + " (?:not )?(?:\\w+ly )?be (?:\\w+ly )?" + noun + "\\w*"));
        CueWords.table("nouns").forEach((kind, noun) -> {
            String near = "(?:(?!(?:and|but) )[\\w$€£.'-]+ ){0,4}?" + noun + "\\w*";
            add(cues, kind, Status.CANCELLED, CueWords.alternatives("cancelled") + " " + near);
            add(cues, kind, Status.DENIED, CueWords.alternatives("denied") + " " + near);
            add(cues, kind, Status.PLANNED, CueWords.alternatives("conditional") + " " + near);
        });
        return cues;
    }

    private static void add(Map<EventKind, List<Cue>> cues, String kind, Status status, String wording) {
        cues.computeIfAbsent(EventKind.valueOf(kind), none -> new ArrayList<>())
                .add(new Cue(status, CueWords.whole(wording)));
    }

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        return contradiction(draft, passage)
                .or(() -> liesAhead(draft, passage))
                .orElseGet(() -> draft.confirmed("status", "no word of the quote contradicts it"));
    }

    private static Optional<ClaimDraft> contradiction(ClaimDraft draft, EvidencePassage passage) {
        return CUES.getOrDefault(draft.kind(), List.of()).stream()
                .filter(cue -> caution(cue.status()) > caution(draft.status()))
                .sorted(Comparator.comparingInt((Cue cue) -> caution(cue.status()))
                        .reversed())
                .flatMap(cue -> reaching(passage, cue.wording())
                        .map(words -> draft.withStatus(
                                cue.status(), "not " + draft.status() + ": \"" + words + "\" in the quote")))
                .findFirst();
    }

    private static int caution(Status status) {
        return BY_CAUTION.indexOf(status);
    }

    /** The wording if it is in the quote or reaches into it: "plans to" before "buy the firm" counts, too. */
    private static Stream<String> reaching(EvidencePassage passage, Pattern wording) {
        int from = passage.offset();
        int to = from + passage.quote().length();
        return wording.matcher(CueWords.straight(passage.sentence()))
                .results()
                .filter(found -> found.start() < to && from < found.end())
                .map(MatchResult::group);
    }

    private static Optional<ClaimDraft> liesAhead(ClaimDraft draft, EvidencePassage passage) {
        When when = draft.when();
        boolean ahead = draft.status() == Status.HAPPENED
                && passage.published() != null
                && when != null
                && when.earliest() != null
                && when.earliest().isAfter(passage.published());
        return ahead
                ? Optional.of(
                        draft.withStatus(Status.PLANNED, "not HAPPENED: " + when + " is after the day of publication"))
                : Optional.empty();
    }
}
