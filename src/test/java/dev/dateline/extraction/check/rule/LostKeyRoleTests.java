package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostKeyRoleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '`', textBlock = """
            # kind          | before                             | after                   | lost
            ACQUISITION     | ACQUIRER a, TARGET b               | ACQUIRER a, TARGET b    | none
            ACQUISITION     | ACQUIRER a, TARGET b               | ACQUIRER a              | TARGET
            ACQUISITION     | ACQUIRER a, TARGET b, SELLER c     | ACQUIRER a, TARGET b    | none
            # another takes the role, too
            LAWSUIT         | PLAINTIFF a, PLAINTIFF b, DEFENDANT c | PLAINTIFF b, DEFENDANT c | none
            LAWSUIT         | PLAINTIFF a, DEFENDANT c           | PLAINTIFF a             | DEFENDANT
            # it was open before
            APPOINTMENT     | PERSON a                           | PERSON a                | none
            # equal parties need a partner
            PARTNERSHIP     | PARTY a, PARTY b                   | PARTY a                 | PARTY
            PARTNERSHIP     | PARTY a, PARTY b, PARTY c          | PARTY a, PARTY c        | none
            PARTNERSHIP     | PARTY a                            | PARTY a                 | none
            # one key is enough
            PRODUCT_RELEASE | COMPANY a, PRODUCT b               | PRODUCT b               | none
            PRODUCT_RELEASE | COMPANY a, PRODUCT b               | ``                      | COMPANY
            INVESTIGATION   | AGENCY a, SUBJECT b                | SUBJECT b               | none
            """)
    void lost(EventKind kind, String before, String after, @Nullable Role role) {
        assertThat(LostKeyRole.lost(kind, participants(before), participants(after)))
                .isEqualTo(Optional.ofNullable(role));
    }

    private static List<Participant> participants(String list) {
        return Stream.of(list.split(", ", -1))
                .filter(taker -> !taker.isBlank())
                .map(taker -> new Participant(
                        Role.valueOf(taker.substring(0, taker.indexOf(' '))),
                        new EntityId(taker.substring(taker.indexOf(' ') + 1))))
                .toList();
    }
}
