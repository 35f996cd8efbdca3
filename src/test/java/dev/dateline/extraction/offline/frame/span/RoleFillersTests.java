package dev.dateline.extraction.offline.frame.span;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.fact.event.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can play a role. */
class RoleFillersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex/NNP/ORG grew/VBD                              |                           | Norvex  | COMPANY  | true
            Doe/NNP/PER spoke/VBD                                |                           | Doe     | COMPANY  | false
            Doe/NNP/PER spoke/VBD                                |                           | Doe     | INVESTOR | true
            # where a product runs is no product
            The/DT Plumage/NNP/PROD app/NN came/VBD              |                           | Plumage | PRODUCT  | true
            # what is called a company is none either
            # those who lead a company do not lead its round
            led/VBN by/IN Doe/NNP/PER                            |                           | Doe     | LEAD_INVESTOR | true
            """)
    void mayPlay(String words, String relations, String head, Role role, boolean may) {
        HandParsed parsed = HandParsed.of(words, relations == null ? "" : relations);
        assertThat(fillers(parsed.article()).mayPlay(role, parsed.token(head))).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a place may sue, but is not sued
            Oslo/NNP/LOC sued/VBD | Oslo | PLAINTIFF | Oslo
            Oslo/NNP/LOC sued/VBD | Oslo | DEFENDANT | ''
            # a capitalised phrase that no model knew
            They/PRP bought/VBD Quell/NNP Mills/NNPS | Mills | TARGET | Quell Mills
            # a group that only a role makes an entity
            European/JJ regulators/NNS objected/VBD | regulators | AGENCY | European regulators
            """)
    void proposes(String words, String head, Role role, String expected) {
        HandParsed parsed = HandParsed.of(words, words.startsWith("European") ? "amod(2,1) nsubj(3,2)" : "");
        AnnotatedArticle article = parsed.article();
        RoleFiller filler = fillers(article).propose(role, parsed.token(head));
        String name = filler == null
                ? ""
                : filler.proposal() == null
                        ? article.entity(filler.entity()).name()
                        : filler.proposal().entity().name();
        assertThat(name).isEqualTo(expected);
    }

    private static RoleFillers fillers(AnnotatedArticle article) {
        return new RoleFillers(
                article, SentenceSpans.of(article, article.sentences().getFirst()));
    }
}
