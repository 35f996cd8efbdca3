package dev.dateline.extraction.check;

import dev.dateline.fact.EventKind;
import dev.dateline.fact.Status;
import dev.dateline.fact.When;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The status of an event: where a cue of the quote contradicts it ("plans to acquire", "called off the merger", "if it
 * buys"), the more cautious of the two is kept. What is to happen after the day of publication has not happened.
 */
final class StatusRule implements FieldRule {

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
        CueWords.table("nouns").forEach((kind, noun) -> {
            String near = "(?:[\\w$€£.'-]+ ){0,4}?" + noun + "\\w*";
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
    public ClaimDraft check(ClaimDraft draft, Passage passage) {
        return contradiction(draft, CueWords.straight(passage.quote()))
                .or(() -> liesAhead(draft, passage))
                .orElseGet(() -> draft.confirmed("status", "no word of the quote contradicts it"));
    }

    private static Optional<ClaimDraft> contradiction(ClaimDraft draft, String quote) {
        for (Cue cue : CUES.getOrDefault(draft.kind(), List.of())) {
            Matcher found = cue.wording().matcher(quote);
            if (BY_CAUTION.indexOf(cue.status()) > BY_CAUTION.indexOf(draft.status()) && found.find()) {
                return Optional.of(draft.withStatus(
                        cue.status(), "not " + draft.status() + ": \"" + found.group() + "\" in the quote"));
            }
        }
        return Optional.empty();
    }

    private static Optional<ClaimDraft> liesAhead(ClaimDraft draft, Passage passage) {
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
