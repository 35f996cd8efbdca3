package dev.dateline.resolution.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Story;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.resolution.name.StoredKey;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            FOUNDING        | COMPANY Elm; FOUNDER Ada                     | Elm
            FUNDING_ROUND   | COMPANY Elm; INVESTOR Oak                    | Elm
            ACQUISITION     | ACQUIRER Oak; TARGET Elm                     | Elm Elm+Oak
            ACQUISITION     | TARGET Elm                                   | Elm
            ACQUISITION     | PARTY Oak; PARTY Elm                         | Elm+Oak
            APPOINTMENT     | PERSON Ada; ORGANIZATION Elm                 | Ada+Elm
            APPOINTMENT     | PERSON Ada                                   | Ada
            DEMAND          | DEMANDER Oak; ADDRESSEE Elm; SUBJECT Ada     | Ada Elm
            LAWSUIT         | PLAINTIFF Oak; DEFENDANT Elm; DEFENDANT Ash  | Ash+Oak Elm+Oak
            LAWSUIT         | DEFENDANT Elm                                | Elm
            LAWSUIT         | PARTY Oak; DEFENDANT Elm                     | Elm+Oak
            INVESTIGATION   | AGENCY Office; SUBJECT Elm                   | Elm+Office
            INVESTIGATION   | SUBJECT Elm                                  | Elm
            PRODUCT_RELEASE | COMPANY Elm; PRODUCT Leaf                    | Leaf
            PARTNERSHIP     | PARTY Oak; PARTY Elm; PARTY Ash              | Ash+Elm Ash+Oak Elm+Oak
            """)
    void areTheEntitiesThatReportsOfOneEventShare(EventKind kind, String cast, String expected) {
        assertThat(String.join(" ", StoredKey.texts(Blocks.of(event(kind, cast))))
                        .replace(kind + "|", "")
                        .replace('|', '+'))
                .isEqualTo(expected);
    }

    @Test
    void differByKind() {
        Set<EventBlock> appointment = Blocks.of(event(EventKind.APPOINTMENT, "PERSON Ada; ORGANIZATION Elm"));
        Set<EventBlock> departure = Blocks.of(event(EventKind.DEPARTURE, "PERSON Ada; ORGANIZATION Elm"));
        assertThat(appointment).doesNotContainAnyElementsOf(departure);
    }

    private static Event event(EventKind kind, String cast) {
        return new Story("a1", "The Ledger", "2024-03-25")
                .says(kind, "2024-03", cast)
                .extraction()
                .claims()
                .getFirst()
                .event();
    }
}
