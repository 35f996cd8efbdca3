package dev.dateline.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.language.Language;
import dev.dateline.timeline.outline.Density;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstOutlineTests {

    private static final EntityId ELM = new EntityId("organization-elm-&-co");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            '',                               none
            2021-03 3,                        ''
            2021-03 200; 2022-01 300,         ''
            2021-03 201; 2022-01 300,         &from=2022-01-01
            2021-03 5; 2021-11 300; 2022-01 100; 2022-02 100, &from=2021-11-01
            2021-03 5; 2022-02 900,           &from=2022-02-01
            """)
    void coversTheNewestMonthsThatFit(String months, @Nullable String expected) {
        String address = FirstOutline.address(ELM, density(months), Language.ENGLISH);
        assertThat(address)
                .isEqualTo(
                        expected == null ? null : "/api/outline?entity=organization-elm-%26-co&limit=500" + expected);
    }

    @Test
    void asksForTheLanguageOfThePage() {
        assertThat(FirstOutline.address(ELM, density("2021-03 3"), Language.GERMAN))
                .isEqualTo("/api/outline?entity=organization-elm-%26-co&limit=500&lang=de");
    }

    private static Density density(String months) {
        List<Density.Month> read = new ArrayList<>();
        for (String month : months.isEmpty() ? List.<String>of() : List.of(months.split("; ", -1))) {
            String[] parts = month.split(" ", -1);
            int events = Integer.parseInt(parts[1]);
            Map<String, Integer> bands = Map.of("money", events / 2, "people", events - events / 2);
            read.add(new Density.Month(YearMonth.parse(parts[0]), bands));
        }
        return new Density(0, read, Map.of(), Map.of(), null);
    }
}
