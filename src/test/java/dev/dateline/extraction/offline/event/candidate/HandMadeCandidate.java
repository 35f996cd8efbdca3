package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A candidate of tests: {@code ACQUISITION ACQUIRER=norvex TARGET=tarn PLANNED 2021 @3 *} and the like. */
public final class HandMadeCandidate {

    private HandMadeCandidate() {}

    /**
     * Reads a kind, then roles with entity ids, a status, a date, the sentence behind {@code @}, titles in brackets, and
     * {@code *} where it is only a part of an event.
     */
    public static EventCandidate read(String text) {
        List<String> words = Arrays.asList(text.strip().split("\\s+", -1));
        List<Participant> cast = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        Status status = Status.HAPPENED;
        When when = null;
        int sentence = 0;
        for (String word : words.subList(1, words.size())) {
            if (word.contains("=")) {
                String[] parts = word.split("=", 2);
                cast.add(new Participant(Role.valueOf(parts[0]), new EntityId(parts[1])));
            } else if (word.startsWith("@")) {
                sentence = Integer.parseInt(word.substring(1));
            } else if (word.startsWith("[")) {
                titles.add(word.substring(1, word.length() - 1).replace('_', ' '));
            } else if (Character.isDigit(word.charAt(0))) {
                when = When.parse(word, When.Basis.STATED);
            } else if (!word.equals("*")) {
                status = Status.valueOf(word);
            }
        }
        Details details = Details.builder().with(OwnField.TITLES, titles).build();
        return candidate(
                EventKind.valueOf(words.getFirst()), cast, details, status, when, words.contains("*"), sentence);
    }

    private static EventCandidate candidate(
            EventKind kind,
            List<Participant> cast,
            Details details,
            Status status,
            @Nullable When when,
            boolean partial,
            int sentence) {
        int at = 100 * sentence + 10;
        return new EventCandidate(
                kind,
                cast,
                details,
                status,
                when,
                List.of(),
                0.8,
                partial,
                false,
                new CandidatePassage(sentence, at, at, at + 50, List.of("rule at " + at)));
    }

    /** The roles and who plays them, in the order of the roles. */
    public static String cast(EventCandidate candidate) {
        return candidate.cast().stream()
                .map(participant -> participant.role() + "=" + participant.entity())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
