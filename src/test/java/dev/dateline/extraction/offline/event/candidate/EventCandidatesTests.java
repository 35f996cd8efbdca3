package dev.dateline.extraction.offline.event.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.frame.match.HandWrittenFrames;
import dev.dateline.extraction.offline.frame.match.MatchedArticle;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a matched purchase: whether it was, when, and which words show it. */
class EventCandidatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex/NNP/ORG bought/VBD Tarn/NNP/ORG in/IN 2021/CD | nsubj(2,1) obj(2,3) case(5,4) obl:in(2,5) | HAPPENED 2021 Norvex bought Tarn in 2021
            # the evidence is the clause, with whole names
            Norvex/NNP/ORG Mills/NNP/ORG bought/VBD Tarn/NNP/ORG ,/, and/CC Beck/NNP/ORG left/VBD | compound(2,1) nsubj(3,2) obj(3,4) cc(8,6) conj:and(3,8) nsubj(8,7) | HAPPENED 2024-03-15 Norvex Mills bought Tarn
            # a plan that is announced on a day
            Norvex/NNP/ORG said/VBD it/PRP will/MD buy/VB Tarn/NNP/ORG | nsubj(2,1) ccomp(2,5) nsubj(5,3) aux(5,4) obj(5,6) | PLANNED 2024-03-15 Norvex said it will buy Tarn
            # nothing has happened after the day of publication
            Norvex/NNP/ORG bought/VBD Tarn/NNP/ORG in/IN 2025/CD | nsubj(2,1) obj(2,3) case(5,4) obl:in(2,5) | PLANNED 2025 Norvex bought Tarn in 2025
            # what is only considered, or asked, is no event
            Norvex/NNP/ORG considers/VBZ buying/VBG Tarn/NNP/ORG | nsubj(2,1) xcomp(2,3) obj(3,4) | ''
            Has/VBZ Norvex/NNP/ORG bought/VBN Tarn/NNP/ORG ?/. | aux(3,1) nsubj(3,2) obj(3,4) | ''
            # nor is anything bought by a regulator
            Trade/NNP/ORG Commission/NNP/ORG bought/VBD Tarn/NNP/ORG | compound(2,1) nsubj(3,2) obj(3,4) | ''
            """)
    void become(String words, String relations, String expected) {
        AnnotatedArticle article = HandParsed.of(words, relations).article();
        MatchedArticle matched = HandWrittenFrames.matched(article, HandWrittenFrames.purchase());
        assertThat(EventCandidates.of(matched).stream()
                        .map(candidate -> candidate.status() + " " + candidate.when() + " "
                                + article.text().substring(candidate.start(), candidate.end()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
