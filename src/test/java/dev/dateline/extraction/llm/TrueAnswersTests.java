package dev.dateline.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.check.ClaimChecker;
import dev.dateline.extraction.llm.answer.AnswerClaims;
import dev.dateline.extraction.llm.answer.ParsedAnswer;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.value.When;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an article supports passes its checks whole: each event, each of its fields, each name. */
class TrueAnswersTests {

    static List<AnsweredArticle> articles() {
        return AnsweredArticle.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theAnswersFitTheSchema(AnsweredArticle told) {
        assertThat(ParsedAnswer.of(told.answer()).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void loseNothing(AnsweredArticle told) {
        Extraction reported = AnswerClaims.of(told.article(), ParsedAnswer.of(told.answer()), "llm/1 test");
        Extraction checked = ClaimChecker.check(told.article(), reported);
        assertThat(checked.report().refusals()).isEmpty();
        assertThat(reported.claims()).hasSameSizeAs(told.events());
        assertThat(lines(checked)).containsExactlyElementsOf(lines(reported));
        assertThat(checked.entities()).isEqualTo(reported.entities());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void areDistinctEvents(AnsweredArticle told) {
        LanguageModelExtractor extractor =
                new LanguageModelExtractor(new ObedientModel(told.answer().toString()), KeptAnswers.NONE, 60_000);
        assertThat(extractor.extract(told.article()).claims()).hasSameSizeAs(told.events());
    }

    private static List<String> lines(Extraction extraction) {
        Map<EntityId, String> names =
                extraction.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        return extraction.claims().stream().map(claim -> line(claim, names)).toList();
    }

    private static String line(Claim claim, Map<EntityId, String> names) {
        String takers = claim.event().participants().stream()
                .map(participant -> participant.role() + " " + names.get(participant.entity()))
                .collect(Collectors.joining(", "));
        When when = claim.when();
        // The checks give a state without a date the bound that the day of publication sets.
        String date = when == null || when.basis() == When.Basis.BOUNDED ? "undated" : when.edtf();
        return claim.event().kind() + " " + claim.status() + " " + date + " " + takers + " "
                + claim.event().details() + " " + claim.attributedTo() + " \""
                + claim.evidence().quote() + "\"";
    }
}
