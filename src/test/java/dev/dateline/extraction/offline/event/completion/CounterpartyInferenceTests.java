package dev.dateline.extraction.offline.event.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.extraction.offline.event.candidate.HandMadeCandidate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other side of an event, where the article takes it for granted. The article is about e1. */
class CounterpartyInferenceTests {

    private static final AnnotatedArticle ARTICLE = HandParsed.of(
                    "Norvex/NNP/ORG grew/VBD // Norvex/NNP/ORG met/VBD Tarn/NNP/ORG",
                    "nsubj(2,1) // nsubj(2,1) obj(2,3)")
            .article();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who buys, and what a bidder is after
            ACQUISITION TARGET=t | ACQUIRER=e1 TARGET=t
            ACQUISITION ACQUIRER=a; ACQUISITION ACQUIRER=a TARGET=t @1 | ACQUIRER=a TARGET=t
            # who is sued
            LAWSUIT PLAINTIFF=p | DEFENDANT=e1 PLAINTIFF=p
            LAWSUIT PLAINTIFF=e1; RULING DEFENDANT=d @1 | DEFENDANT=d PLAINTIFF=e1
            # the defendant of a ruling, by the suit that it ends
            RULING PLAINTIFF=p; LAWSUIT PLAINTIFF=p DEFENDANT=d @1 | DEFENDANT=d PLAINTIFF=p
            # the addressee, the searching company, the other partner
            DEMAND DEMANDER=d | ADDRESSEE=e1 DEMANDER=d
            EXECUTIVE_SEARCH | ORGANIZATION=e1
            # what is told is left as it is
            ACQUISITION ACQUIRER=a TARGET=t | ACQUIRER=a TARGET=t
            PARTNERSHIP PARTY=a PARTY=b | PARTY=a PARTY=b
            FOUNDING FOUNDER=p | FOUNDER=p
            # nobody is on both sides
            ACQUISITION TARGET=e1 | TARGET=e1
            """)
    void supplies(String candidates, String cast) {
        List<EventCandidate> all = Arrays.stream(candidates.split(";", -1))
                .map(HandMadeCandidate::read)
                .toList();
        EventCandidate first = new CounterpartyInference(ArticleOrganizations.of(ARTICLE), all).supply(all.getFirst());
        assertThat(HandMadeCandidate.cast(first)).isEqualTo(cast);
    }
}
