package dev.dateline.extraction.offline.frame.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.ReadingBudget;
import dev.dateline.extraction.offline.frame.rule.Frame;
import dev.dateline.extraction.offline.frame.rule.TriggerIndex;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What frames find in a sentence, and that they find it whatever other frames there are. */
class FrameMatchingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex/NNP/ORG bought/VBD Tarn/NNP/ORG | nsubj(2,1) obj(2,3) | ACQUIRER Norvex, TARGET Tarn
            # each of a list
            Norvex/NNP/ORG bought/VBD Tarn/NNP/ORG and/CC Beck/NNP/ORG | nsubj(2,1) obj(2,3) cc(5,4) conj:and(3,5) +obj(2,5) | ACQUIRER Norvex, TARGET Beck, TARGET Tarn
            # those that a description stands for
            Norvex/NNP/ORG bought/VBD firms/NNS such/JJ as/IN Tarn/NNP/ORG | nsubj(2,1) obj(2,3) case(6,4) fixed(4,5) nmod:such_as(3,6) | ACQUIRER Norvex, TARGET Tarn
            # its board acts for a company
            Norvex/NNP/ORG 's/POS board/NN bought/VBD Tarn/NNP/ORG | nmod:poss(3,1) case(1,2) nsubj(4,3) obj(4,5) | ACQUIRER Norvex, TARGET Tarn
            # by the order of the words, where the parser has lost its way
            Norvex/NNP/ORG bought/VBD Tarn/NNP/ORG | dep(2,1) dep(2,3) | ACQUIRER Norvex, TARGET Tarn
            # not in a bracket of its own
            Norvex/NNP/ORG bought/VBD (/-LRB- Tarn/NNP/ORG )/-RRB- | nsubj(2,1) obj(2,4) | ''
            # nothing without a required role, and nobody twice
            Norvex/NNP/ORG bought/VBD it/PRP | nsubj(2,1) | ''
            Norvex/NNP/ORG bought/VBD Norvex/NNP/ORG | nsubj(2,1) obj(2,3) | ''
            """)
    void finds(String words, String relations, String participants) {
        AnnotatedArticle article = HandParsed.of(words, relations).article();
        assertThat(matched(article, List.of(HandWrittenFrames.purchase()))).isEqualTo(participants);
    }

    @Test
    void aRowOfTokensFindsWhatTheParserDoesNot() {
        Frame row = HandWrittenFrames.of(
                EventKind.ACQUISITION,
                List.of(),
                List.of(),
                List.of("{ACQUIRER} swallows! {TARGET}"),
                Map.of(),
                List.of("ACQUIRER", "TARGET"),
                0.9);
        AnnotatedArticle article =
                HandParsed.of("Norvex/NNP/ORG swallows/VBZ Tarn/NNP/ORG", "").article();
        assertThat(matched(article, List.of(row))).isEqualTo("ACQUIRER Norvex, TARGET Tarn");
    }

    @Test
    void matchingLeavesTheArticleAsItIs() {
        AnnotatedArticle article = HandParsed.of("Norvex/NNP/ORG bought/VBD Quell/NNP", "nsubj(2,1) obj(2,3)")
                .article();
        assertThat(matched(article, List.of(HandWrittenFrames.purchase()))).isEqualTo("ACQUIRER Norvex, TARGET Quell");
        assertThat(article.entities()).extracting("name").containsExactly("Norvex");
    }

    @Test
    void whatOneSentenceDecidesIsKnownInTheNext() {
        AnnotatedArticle article = HandParsed.of(
                        "Norvex/NNP/ORG bought/VBD Quell/NNP // Then/RB Quell/NNP bought/VBD Tarn/NNP/ORG",
                        "nsubj(2,1) obj(2,3) // advmod(3,1) nsubj(3,2) obj(3,4)")
                .article();
        MatchedArticle matched = HandWrittenFrames.matched(article, HandWrittenFrames.purchase());
        assertThat(matched.sentences())
                .extracting(here -> here.matches().size())
                .containsExactly(1, 1);
        assertThat(matched.article().entities()).extracting("name").containsExactly("Norvex", "Quell", "Tarn");
    }

    @Test
    void theSurerFrameDecidesWhatAnEntityIs() {
        Frame founding = HandWrittenFrames.of(
                EventKind.FOUNDING,
                List.of("buy"),
                List.of(),
                List.of(),
                Map.of(Role.COMPANY, "subject", Role.FOUNDER, "object"),
                List.of("COMPANY", "FOUNDER"),
                0.4);
        AnnotatedArticle article = HandParsed.of("Norvex/NNP/ORG bought/VBD Quell/NNP", "nsubj(2,1) obj(2,3)")
                .article();
        for (List<Frame> frames : List.of(
                List.of(founding, HandWrittenFrames.purchase()), List.of(HandWrittenFrames.purchase(), founding))) {
            assertThat(matched(article, frames)).isEqualTo("ACQUIRER Norvex, TARGET Quell");
        }
    }

    @Test
    void aKindHasALeadOverAnother() {
        Frame release = HandWrittenFrames.of(
                EventKind.PRODUCT_RELEASE,
                List.of("unveil"),
                List.of(),
                List.of(),
                Map.of(Role.PRODUCT, "subject"),
                List.of("PRODUCT"),
                0.9);
        Frame layoff = HandWrittenFrames.of(
                EventKind.LAYOFF,
                List.of("unveil"),
                List.of(),
                List.of(),
                Map.of(Role.COMPANY, "subject"),
                List.of("COMPANY"),
                0.4);
        AnnotatedArticle article = HandParsed.of("Norvex/NNP/ORG? unveiled/VBD cuts/NNS", "nsubj(2,1) obj(2,3)")
                .article();
        assertThat(matched(article, List.of(release, layoff))).isEqualTo("COMPANY Norvex");
        assertThat(matched(article, List.of(release))).isEqualTo("PRODUCT Norvex");
    }

    @Test
    void theFramesAreTriedAgainOnceAnEntityIsOfAnotherKind() {
        Frame merger = HandWrittenFrames.of(
                EventKind.PARTNERSHIP,
                List.of(),
                List.of("merger"),
                List.of(),
                Map.of(Role.PARTY, "of"),
                List.of("PARTY"),
                0.8);
        Frame suit = HandWrittenFrames.of(
                EventKind.LAWSUIT,
                List.of("sue"),
                List.of(),
                List.of(),
                Map.of(Role.PLAINTIFF, "subject", Role.DEFENDANT, "over/of"),
                List.of("PLAINTIFF"),
                0.8);
        AnnotatedArticle article = HandParsed.of(
                        "Norvex/NNP/ORG sued/VBD over/IN the/DT merger/NN of/IN Tarn/NNP/LOC?",
                        "nsubj(2,1) case(5,3) det(5,4) obl:over(2,5) case(7,6) nmod:of(5,7)")
                .article();
        MatchedArticle matched =
                new FrameMatching(new TriggerIndex(List.of(merger, suit))).match(article, HandParsed.TIME);
        assertThat(matched.sentences().getFirst().matches().stream()
                        .flatMap(match -> match.participants().stream())
                        .map(participant -> describe(matched.article(), participant))
                        .sorted())
                .containsExactly("DEFENDANT Tarn", "PARTY Tarn", "PLAINTIFF Norvex");
    }

    private static String matched(AnnotatedArticle article, List<Frame> frames) {
        List<FrameMatch> matches =
                new FrameMatcher(article, article.sentences().getFirst()).matches(new TriggerIndex(frames));
        RoleDecision decision = RoleDecision.of(article, matches);
        return decision.matches().stream()
                .flatMap(match -> match.participants().stream())
                .map(participant -> describe(decision.article(), participant))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String describe(AnnotatedArticle article, Participant participant) {
        return participant.role() + " " + article.entity(participant.entity()).name();
    }

    @Test
    void endsWhereTheBudgetDoes() {
        AnnotatedArticle article = HandParsed.of("Norvex/NNP/ORG bought/VBD Tarn/NNP/ORG", "nsubj(2,1) obj(2,3)")
                .article();
        FrameMatching matching = new FrameMatching(new TriggerIndex(List.of(HandWrittenFrames.purchase())));
        assertThat(matching.match(article, HandParsed.TIME).sentences()).hasSize(1);
        assertThat(matching.match(article, ReadingBudget.of(Duration.ZERO)).sentences())
                .isEmpty();
    }
}
