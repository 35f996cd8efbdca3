package dev.dateline.fact.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.EveryKind;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTests {

    private static final List<Participant> EVERY_ROLE = Arrays.stream(Role.values())
            .map(role -> new Participant(role, new EntityId(role.name())))
            .toList();

    @ParameterizedTest
    @EnumSource
    void everyKindSurvivesTheFlatForm(EventKind kind) {
        Event event = Event.of(kind, EVERY_ROLE, Details.NONE);
        assertThat(event.kind()).isEqualTo(kind);
        assertThat(Event.of(kind, event.participants(), event.details())).isEqualTo(event);
        assertThat(event.participants())
                .isNotEmpty()
                .allSatisfy(participant -> assertThat(participant.entity().value())
                        .isEqualTo(participant.role().name()));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindKeepsTheOwnFieldsOfItsDefinitionAndNoOther(EventKind kind) {
        Details every = EveryKind.details();
        Details kept = Event.of(kind, EVERY_ROLE, every).details();
        assertThat(kept.known().keySet())
                .containsExactlyInAnyOrderElementsOf(EventDefinition.of(kind).fields());
        assertThat(every.known()).containsAllEntriesOf(kept.known());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindRefusesToStandWithoutAnybody(EventKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Event.of(kind, List.of(), Details.NONE));
    }

    @Test
    void aPostThatIsHeldIsTheOnlyState() {
        assertThat(EventKind.values()).filteredOn(EventKind::isState).containsExactly(EventKind.POSITION);
    }

    @Test
    void keepsSeveralLeads() {
        Event event = Event.of(
                EventKind.FUNDING_ROUND,
                List.of(
                        new Participant(Role.COMPANY, new EntityId("company")),
                        new Participant(Role.LEAD_INVESTOR, new EntityId("first")),
                        new Participant(Role.LEAD_INVESTOR, new EntityId("second"))),
                Details.builder()
                        .with(OwnField.RAISED, Money.of(101_000_000, "USD"))
                        .build());
        assertThat(event).isInstanceOfSatisfying(FundingRound.class, round -> {
            assertThat(round.leads()).containsExactly(new EntityId("first"), new EntityId("second"));
            assertThat(round.raised()).hasToString("USD 101000000");
        });
    }
}
