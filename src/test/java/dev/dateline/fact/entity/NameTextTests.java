package dev.dateline.fact.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Inkstone Group|Inkstone Group",
                "\u0000Zyx|Zyx",
                "\u202eevil|evil",
                "\u2067Oak\u2069hurst|Oakhurst",
                "Lantern\u200bfish\ufeff|Lanternfish",
                "Marta\tB.\u2028Oyelaran|Marta B. Oyelaran",
                "Bell\u0007|Bell",
                "Ünal Çelik|Ünal Çelik",
                "می\u200cخواهم|می\u200cخواهم",
                "AC/DC|AC/DC",
                "\u061cشركة النور\u200f|شركة النور",
            })
    void leavesOutWhatCannotBeSeen(String written, String kept) {
        assertThat(NameText.of(written)).isEqualTo(kept);
    }

    @Test
    void isOneLine() {
        assertThat(NameText.of("Marta\r\n  Oyelaran")).isEqualTo("Marta Oyelaran");
    }

    @Test
    void holdsForEveryEntity() {
        Entity entity = new Entity(
                new EntityId("e1"),
                EntityKind.ORGANIZATION,
                null,
                "Ink\u202estone",
                List.of("\u0000Ink", "Inkstone", "Ink\u200b"));
        assertThat(entity.name()).isEqualTo("Inkstone");
        assertThat(entity.aliases()).containsExactly("Ink");
    }
}
