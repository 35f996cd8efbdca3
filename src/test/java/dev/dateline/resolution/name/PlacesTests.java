package dev.dateline.resolution.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "UK,            the United Kingdom,       false",
                "U.K.,          Great Britain,            false",
                "USA,           United States of America, false",
                "the US,        Delaware,                 false",
                "England,       UK,                       false",
                "Turkey,        Türkiye,                  false",
                "-,             UK,                       false",
                "England,       Scotland,                 true",
                "UK,            Delaware,                 true",
                "California,    Delaware,                 true",
                "Guinea,        Equatorial Guinea,        true",
                "Dorado,        the UK,                   true"
            })
    void areTwoOnlyWhereTheirNamesSaySo(String one, String other, boolean differ) {
        assertThat(Places.differ(one, other)).isEqualTo(differ);
        assertThat(Places.differ(other, one)).isEqualTo(differ);
    }
}
