package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionTests {

    private static final Details OWN = Details.builder()
            .with(OwnField.RAISED, Money.of(5_000_000, "USD"))
            .with(OwnField.TITLES, List.of("CEO"))
            .with(OwnField.JURISDICTION, "Delaware")
            .with(OwnField.HEADCOUNT, 50L)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FUNDING_ROUND | HAPPENED | COMPANY Quill; LEAD_INVESTOR Elm          | Quill | Elm led a $5 million round
            FUNDING_ROUND | HAPPENED | COMPANY Quill; LEAD_INVESTOR Elm          | Elm   | Led a $5 million round of Quill
            FUNDING_ROUND | HAPPENED | COMPANY Quill; INVESTOR Elm               | Elm   | Quill raised $5 million from it
            FUNDING_ROUND | PLANNED  | COMPANY Quill                             | Quill | Is to raise $5 million
            FUNDING_ROUND | CANCELLED| COMPANY Quill; LEAD_INVESTOR Elm          | Quill | Elm was to lead a $5 million round, but this was called off
            FUNDING_ROUND | HAPPENED | COMPANY Quill; LEAD_INVESTOR Elm; LEAD_INVESTOR Oak | Elm | Elm and Oak led a $5 million round of Quill
            LAYOFF        | HAPPENED | COMPANY Quill                             | Quill | Laid off 50 people
            LAYOFF        | DENIED   | COMPANY Quill                             | Quill | It is denied that it laid off 50 people
            LAWSUIT       | HAPPENED | PLAINTIFF Elm; DEFENDANT Quill            | Quill | Elm sued it in Delaware
            LAWSUIT       | HAPPENED | PLAINTIFF Elm; DEFENDANT Quill; DEFENDANT Oak | Quill | Elm sued Quill and Oak in Delaware
            PARTNERSHIP   | HAPPENED | PARTY Elm; PARTY Quill                    | Quill | Elm and Quill became partners
            PRODUCT_RELEASE | HAPPENED | COMPANY Quill; PRODUCT Quill Pro        | Quill | Released Quill Pro
            APPOINTMENT   | HAPPENED | PERSON Ada; ORGANIZATION Quill; PREDECESSOR Bo | Quill | Ada became CEO, succeeding Bo
            APPOINTMENT   | HAPPENED | PERSON Ada; ORGANIZATION Quill; PREDECESSOR Bo | Bo | Ada became CEO of Quill, succeeding Bo
            DEPARTURE     | HAPPENED | PERSON Ada; ORGANIZATION Quill            | Ada   | Left as CEO of Quill
            """)
    void leavesOutTheNameThatGoesWithoutSaying(EventKind kind, Status status, String cast, String own, String caption) {
        List<Participant> participants = Arrays.stream(cast.split("; "))
                .map(part -> part.split(" ", 2))
                .map(part -> new Participant(Role.valueOf(part[0]), new EntityId(part[1])))
                .toList();
        boolean isPerson = List.of("Ada", "Bo").contains(own);
        assertThat(Caption.of(
                        Event.of(kind, participants, OWN), status, null, EntityId::value, new EntityId(own), isPerson))
                .isEqualTo(caption);
    }
}
