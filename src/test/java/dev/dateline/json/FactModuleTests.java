package dev.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class FactModuleTests {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new FactModule()).build();

    @Test
    void ownFieldsComeBackAsTheyWere() {
        Details details = Details.builder()
                .raised(Money.of(101_000_000, "USD"))
                .valuation(new Valuation(Money.of(1_000_000_000, "EUR"), Valuation.Basis.PRE_MONEY))
                .titles(List.of("CEO"))
                .manner(Manner.RESIGNED)
                .interim(false)
                .build();
        String written = json.writeValueAsString(details);
        assertThat(written).contains("\"amount\":101000000,").doesNotContain("headcount");
        assertThat(json.readValue(written, Details.class)).isEqualTo(details);
        assertThat(json.readValue("{}", Details.class)).isEqualTo(Details.NONE);
    }

    @Test
    void anIdIsItsText() {
        EntityId id = new EntityId("organization-quay");
        assertThat(json.writeValueAsString(id)).isEqualTo("\"organization-quay\"");
        assertThat(json.readValue("\"organization-quay\"", EntityId.class)).isEqualTo(id);
    }

    @Test
    void refusesACurrencyThatIsNone() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> json.readValue("{\"amount\":5,\"currency\":\"dollars\"}", Money.class))
                .withMessageContaining("not an amount of money");
    }
}
