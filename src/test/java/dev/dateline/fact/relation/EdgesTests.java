package dev.dateline.fact.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Story;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.OwnField;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FOUNDING         | FOUNDER Bo; FOUNDER Ada; COMPANY Elm                                | Ada CO_FOUNDED_WITH Bo, Ada FOUNDED Elm, Bo FOUNDED Elm
            FUNDING_ROUND    | COMPANY Elm; LEAD_INVESTOR Oak; INVESTOR Ash                        | Ash CO_INVESTED_WITH Oak, Ash INVESTED_IN Elm, Oak INVESTED_IN Elm, Oak LED_ROUND_OF Elm
            FUNDING_ROUND    | COMPANY Elm                                                         |
            ACQUISITION      | ACQUIRER Oak; TARGET Elm; SELLER Ash                                | Ash SOLD Elm, Oak ACQUIRED Elm
            ACQUISITION      | PARTY Oak; PARTY Elm                                                | Elm MERGED_WITH Oak
            PUBLIC_OFFERING  | COMPANY Elm; VENUE Bourse                                        | Elm LISTED_ON Bourse
            APPOINTMENT      | PERSON Ada; ORGANIZATION Elm; PREDECESSOR Bo; APPOINTER Oak         | Ada HELD_POSITION Elm, Ada SUCCEEDED Bo, Bo HELD_POSITION Elm, Oak APPOINTED Ada
            APPOINTMENT      | PERSON Ada; PREDECESSOR Bo                                          | Ada SUCCEEDED Bo
            DEPARTURE        | PERSON Ada; ORGANIZATION Elm; SUCCESSOR Bo                          | Ada HELD_POSITION Elm, Bo HELD_POSITION Elm, Bo SUCCEEDED Ada
            DEMAND           | DEMANDER Oak; ADDRESSEE Elm; SUBJECT Ada                            | Oak CONCERNED Ada, Oak DEMANDED_OF Elm
            LAWSUIT          | PLAINTIFF Oak; DEFENDANT Elm; COURT High                            | High HEARD_CASE_OF Elm, High HEARD_CASE_OF Oak, Oak SUED Elm
            LAWSUIT          | PARTY Oak; PARTY Elm                                                |
            RULING           | PLAINTIFF Oak; DEFENDANT Elm; AGENCY Office                         | Office RULED_ON Elm, Office RULED_ON Oak
            INVESTIGATION    | AGENCY Office; SUBJECT Elm                                          | Office INVESTIGATED Elm
            PRODUCT_RELEASE  | COMPANY Elm; PRODUCT Leaf                                           | Elm RELEASED Leaf
            PARTNERSHIP      | PARTY Oak; PARTY Elm; PARTY Ash                                     | Ash PARTNERED_WITH Elm, Ash PARTNERED_WITH Oak, Elm PARTNERED_WITH Oak
            EDUCATION        | PERSON Ada; ORGANIZATION College                                    | Ada STUDIED_AT College
            POSITION         | PERSON Ada; ORGANIZATION Elm                                        | Ada HELD_POSITION Elm
            LAYOFF           | COMPANY Elm                                                         |
            EXECUTIVE_SEARCH | ORGANIZATION Elm                                                    |
            """)
    void areWhatAnEventSaysOfItsParticipants(EventKind kind, String cast, String expected) {
        assertThat(written(event(kind, cast))).isEqualTo(expected == null ? "" : expected);
    }

    /** A merger of a company with itself is a fault of reading, and no relationship. */
    @Test
    void relateNobodyToThemselves() {
        assertThat(Edges.of(event(EventKind.ACQUISITION, "ACQUIRER Oak; TARGET Oak")))
                .isEmpty();
    }

    @Test
    void joinTheSidesOfACaseOnlyWhereItWasSettled() {
        String cast = "PLAINTIFF Oak; DEFENDANT Elm";
        assertThat(written(ruling(cast, "settled"))).isEqualTo("Elm SETTLED_WITH Oak");
        assertThat(written(ruling(cast, "dismissed"))).isEmpty();
    }

    private static Event event(EventKind kind, String cast) {
        return new Story("a1", "The Ledger", "2024-03-25")
                .says(kind, "2024-03", cast)
                .extraction()
                .claims()
                .getFirst()
                .event();
    }

    private static Event ruling(String cast, String outcome) {
        return new Story("a1", "The Ledger", "2024-03-25")
                .says(EventKind.RULING, "2024-03", cast, own -> own.with(OwnField.OUTCOME, outcome))
                .extraction()
                .claims()
                .getFirst()
                .event();
    }

    private static String written(Event event) {
        return Edges.of(event).stream()
                .flatMap(edge -> Stream.of(edge.from() + " " + edge.type() + " " + edge.to()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
