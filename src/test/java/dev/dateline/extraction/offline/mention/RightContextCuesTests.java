package dev.dateline.extraction.offline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.fact.entity.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a name by the words behind it. */
class RightContextCuesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clara/NNP ,/, which/WDT sells/VBZ curtains/NNS          | Clara   | ORGANIZATION
            Okafor/NNP ,/, 38/CD ,/, left/VBD                       | Okafor  | PERSON
            Okafor/NNP ,/, who/WP left/VBD                          | Okafor  | PERSON
            Norvex/NNP ,/, a/DT maker/NN of/IN yarn/NN              | Norvex  | ORGANIZATION
            Plumage/NNP ,/, its/PRP$ new/JJ app/NN for/IN birds/NNS | Plumage | PRODUCT
            the/DT Tallinn/NNP -/HYPH based/VBN startup/NN          | Tallinn | PLACE
            Norvex/NNP (/-LRB- NYSE/NNP :/: NVX/NNP )/-RRB-         | Norvex  | ORGANIZATION
            OSLO/NNP (/-LRB- Wire/NNP )/-RRB- —/: It/PRP grew/VBD   | OSLO    | PLACE
            Norvex/NNP was/VBD founded/VBN in/IN 1960/CD            | Norvex  | ORGANIZATION
            Norvex/NNP 's/POS board/NN met/VBD                      | Norvex  | ORGANIZATION
            """)
    void speaksFor(String words, String name, EntityKind kind) {
        HandParsed parsed = HandParsed.of(words, "");
        TaggedLine line = parsed.lines().getFirst();
        int place = parsed.token(name).index() - 1;
        NameGroup group = new NameGroup();
        NameSpan span = new NameSpan(line, place, place + 1);
        group.add(span);
        RightContextCues.weigh(group, span);
        assertThat(group.kind()).isEqualTo(kind);
        assertThat(group.certainty()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            and/CC Norvex/NNP there/RB | Norvex
            """)
    void otherWordsSayNothing(String words, String name) {
        HandParsed parsed = HandParsed.of(words, "");
        int place = parsed.token(name).index() - 1;
        NameGroup group = new NameGroup();
        NameSpan span = new NameSpan(parsed.lines().getFirst(), place, place + 1);
        group.add(span);
        RightContextCues.weigh(group, span);
        assertThat(group.certainty()).isZero();
    }
}
