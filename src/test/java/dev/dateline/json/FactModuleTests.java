package dev.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
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

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1e400", "1e999999999", "\"NaN\"", "\"five\"", "null"})
    void refusesAnAmountThatIsNone(String amount) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue("{\"amount\":" + amount + ",\"currency\":\"USD\"}", Money.class));
    }

    @Test
    void refusesAnAmountOfHundredsOfDigits() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(
                        () -> json.readValue("{\"amount\":" + "9".repeat(400) + ",\"currency\":\"USD\"}", Money.class));
    }

    @Test
    void refusesACurrencyThatIsNone() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> json.readValue("{\"amount\":5,\"currency\":\"dollars\"}", Money.class))
                .withMessageContaining("not an amount of money");
    }
}
