package dev.dateline.resolution;

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
}
