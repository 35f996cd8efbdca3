package dev.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.value.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class FactModuleTests {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new FactModule()).build();

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
