package dev.dateline.extraction.offline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.fact.entity.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a name by its own words and by the votes of the three name models. */
class NameEvidenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex/NNP/--- Inc./NNP/---                   | ORGANIZATION
            Maya/NNP/PPP Okafor/NNP/PPP                   | PERSON
            Birch/NNP/PP- Capital/NNP/PP-                 | ORGANIZATION
            Norway/NNP/L--                                | PLACE
            Fathom/NNP/--- 7/CD/---                       | PRODUCT
            University/NNP/--- of/IN/--- Tartu/NNP/L--    | ORGANIZATION
            # the models take a lone new name for a person's as often as not
            Brindlewood/NNP/PG-                           | ORGANIZATION
            """)
    void weighs(String words, EntityKind kind) {
        HandParsed parsed = HandParsed.of(words, "");
        NameGroup group = new NameGroup();
        group.add(new NameSpan(
                parsed.lines().getFirst(), 0, parsed.lines().getFirst().size()));
        NameEvidence.weigh(group);
        assertThat(group.kind()).isEqualTo(kind);
    }
}
