package dev.dateline.evaluation.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Quill Company   | quill company
        Quillmark, Inc.     | quillmark
        Quillmark GmbH      | quillmark
        Élan Vital          | elan vital
        Ada’s Attic         | ada attic
        Harbour & Vane      | harbour and vane
        Groß-Werke          | gross werke
        The                 | the
        AG                  | ag
        """)
    void leavesOutWhatDoesNotMatter(String name, String expected) {
        assertThat(PlainName.of(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GV          | GGV
        Quill Co    | Quillmark Co
        Acme 2      | Acme 3
        """)
    void keepsApartWhatDiffers(String one, String other) {
        assertThat(PlainName.of(one)).isNotEqualTo(PlainName.of(other));
    }
}
