package dev.dateline.resolution.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpsTests {

    /** Events as kind, date, where, and who; named by their place in the row. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        ACQUISITION 2023-11 - ACQUIRER=A TARGET=B; ACQUISITION 2024-02 - ACQUIRER=A TARGET=B | {2=1}
        ACQUISITION 2023-11 - ACQUIRER=A TARGET=B; ACQUISITION 2024-02 - ACQUIRER=C TARGET=B | {}
        ACQUISITION 2023-11 - ACQUIRER=A TARGET=B; ACQUISITION 2024-02 - ACQUIRER=A TARGET=C | {}
        ACQUISITION 2022 - ACQUIRER=A TARGET=B; ACQUISITION 2023 - ACQUIRER=A TARGET=B; ACQUISITION 2024 - ACQUIRER=A TARGET=B | {2=1, 3=2}
        LAWSUIT 2023-01 UK PLAINTIFF=A DEFENDANT=B; RULING 2024-05 - PLAINTIFF=A DEFENDANT=B | {2=1}
        LAWSUIT 2023-01 UK PLAINTIFF=A DEFENDANT=B; RULING 2024-05 - PARTY=B PARTY=A         | {2=1}
        LAWSUIT 2023-01 UK PLAINTIFF=A DEFENDANT=B; RULING 2024-05 Britain PLAINTIFF=A DEFENDANT=B | {2=1}
        LAWSUIT 2023-01 UK PLAINTIFF=A DEFENDANT=B; RULING 2024-05 Delaware PLAINTIFF=A DEFENDANT=B | {}
        LAWSUIT 2023-01 UK PLAINTIFF=A DEFENDANT=B; LAWSUIT 2023-02 Delaware PLAINTIFF=A DEFENDANT=B; RULING 2024-05 Delaware PLAINTIFF=A DEFENDANT=B | {3=2}
        LAWSUIT 2023-01 UK PLAINTIFF=A DEFENDANT=B; LAWSUIT 2023-02 Delaware PLAINTIFF=A DEFENDANT=B; RULING 2024-05 - PLAINTIFF=A DEFENDANT=B | {}
        LAWSUIT 2024-06 UK PLAINTIFF=A DEFENDANT=B; RULING 2024-05 - PLAINTIFF=A DEFENDANT=B | {}
        LAWSUIT 2023-01 UK PLAINTIFF=A DEFENDANT=B; RULING 2024-05 - PLAINTIFF=C DEFENDANT=B | {}
        LAWSUIT 2023-01 UK PLAINTIFF=A DEFENDANT=B; RULING 2024-05 - PLAINTIFF=B DEFENDANT=A | {}
        RULING 2023-01 - PLAINTIFF=A DEFENDANT=B; RULING 2024-05 - PLAINTIFF=A DEFENDANT=B   | {2=1}
        """)
    void aFollowUpNamesWhatItFollows(String story, String expected) {
        List<TenureEvent> happenings = new ArrayList<>();
        Stream.of(story.split("; ")).forEach(words -> happenings.add(happening(happenings.size() + 1, words)));
        assertThat(FollowUps.of(happenings)).hasToString(expected);
        Collections.reverse(happenings);
        assertThat(FollowUps.of(happenings)).hasToString(expected);
    }

    private static TenureEvent happening(int number, String text) {
        String[] words = text.strip().split(" ");
        List<Participant> cast = Arrays.stream(words)
                .skip(3)
                .map(part -> part.split("="))
                .map(part -> new Participant(Role.valueOf(part[0]), new EntityId(part[1])))
                .toList();
        Details.Builder details = Details.builder();
        if (!words[2].equals("-")) {
            details.with(OwnField.JURISDICTION, words[2]);
        }
        return new TenureEvent(
                new EventId(String.valueOf(number)),
                Event.of(EventKind.valueOf(words[0]), cast, details.build()),
                Status.HAPPENED,
                When.parse(words[1], When.Basis.STATED),
                LocalDate.of(2024, 6, 1));
    }
}
