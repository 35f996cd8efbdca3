package dev.dateline.resolution.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceOneTests {

    @ParameterizedTest
    @CsvSource({
        "quillmark, quilmark, true",
        "quillmark, quillmarck, true",
        "quillmark, quillmask, true",
        "quillmark, qiullmark, true",
        "quillmark, quillmark, true",
        "quillmark, quilmarc, false",
        "quillmark, quill, false",
        "quillmark, iuqllmark, false",
        "fernwood3, fernwood4, false",
        "fernwood, fernwood2, false",
        "norvex, norveks, false",
        "norvex, norvez, false",
    })
    void isOneSlipOfThePen(String one, String other, boolean likely) {
        assertThat(EditDistanceOne.isLikely(one, other)).isEqualTo(likely);
        assertThat(EditDistanceOne.isLikely(other, one)).isEqualTo(likely);
    }
}
