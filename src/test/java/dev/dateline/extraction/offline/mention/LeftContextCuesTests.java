package dev.dateline.extraction.offline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.fact.entity.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a name by the words before it. */
class LeftContextCuesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr./NNP Tan/NNP left/VBD                        | Tan     | PERSON
            the/DT startup/NN Norvex/NNP grew/VBD           | Norvex  | ORGANIZATION
            the/DT analyst/NN Okafor/NNP spoke/VBD          | Okafor  | PERSON
            it/PRP launched/VBD Plumage/NNP in/IN May/NNP   | Plumage | PRODUCT
            it/PRP acquired/VBD Norvex/NNP in/IN May/NNP    | Norvex  | ORGANIZATION
            shares/NNS of/IN Norvex/NNP fell/VBD            | Norvex  | ORGANIZATION
            a/DT version/NN of/IN Plumage/NNP came/VBD      | Plumage | PRODUCT
            investors/NNS such/JJ as/IN Norvex/NNP gave/VBD | Norvex  | ORGANIZATION
            """)
    void speaksFor(String words, String name, EntityKind kind) {
        HandParsed parsed = HandParsed.of(words, "");
        TaggedLine line = parsed.lines().getFirst();
        int place = parsed.token(name).index() - 1;
        NameGroup group = new NameGroup();
        NameSpan span = new NameSpan(line, place, place + 1);
        group.add(span);
        LeftContextCues.weigh(group, span);
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
        LeftContextCues.weigh(group, span);
        assertThat(group.certainty()).isZero();
    }
}
