package dev.dateline.extraction.offline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which longer name of a document a shorter one stands for. */
class ShortNameLinksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a surname, and a given name
            Maya/NNP/PER Okafor/NNP/PER spoke/VBD ./. Okafor/NNP/PER left/VBD | okafor | maya okafor
            Maya/NNP/PER Okafor/NNP/PER spoke/VBD ./. Maya/NNP/PER left/VBD   | maya   | maya okafor
            # a company without the last word of its name
            Quillon/NNP/ORG Management/NNP/ORG sued/VBD ./. Quillon/NNP/ORG left/VBD | quillon | quillon management
            # an acronym, the little words counting or not
            Safety/NNP/ORG Commission/NNP/ORG sat/VBD ./. SC/NNP/ORG rose/VBD | sc | safety commission
            # a first word that many names share
            American/NNP/ORG Sugarworks/NNP/ORG sued/VBD ./. American/NNP/ORG left/VBD | american | ''
            # a part of a house that has a name of its own
            Kestrel/NNP/ORG Cloud/NNP/ORG sued/VBD ./. Kestrel/NNP/ORG left/VBD | kestrel | ''
            # a company is not short for a person
            Maya/NNP/PER Okafor/NNP/PER spoke/VBD ./. Okafor/NNP/ORG Inc./NNP/ORG left/VBD | okafor | ''
            """)
    void longer(String words, String name, String full) {
        List<NameGroup> groups =
                HandNamed.names(HandParsed.of(words, "").lines()).sure();
        NameGroup group = groups.stream()
                .filter(other -> String.join(" ", other.words()).equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(new ShortNameLinks(groups)
                        .longer(group)
                        .map(other -> String.join(" ", other.words()))
                        .orElse(""))
                .isEqualTo(full);
    }
}
