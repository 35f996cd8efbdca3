package dev.dateline.resolution.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescribedTests {

    @ParameterizedTest
    @ValueSource(strings = {"senior staff", "Several senior employees", "Three board members", "former executives"})
    void groups(String name) {
        assertThat(Described.isGroup(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Cole",
                "Cole",
                "will.i.am",
                "de la Cruz",
                "Sir Senior Staff",
                "Robin Partners",
                "a spokesman"
            })
    void nobodyElse(String name) {
        assertThat(Described.isGroup(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Board of Directors", "the Supreme Court", "City Council"})
    void sortsOfBodies(String name) {
        assertThat(Described.isSortOfBody(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Board of Fernwood", "Council for Fair Pricing", "City Foods"})
    void bodiesWithANameOfTheirOwn(String name) {
        assertThat(Described.isSortOfBody(name)).isFalse();
    }
}
