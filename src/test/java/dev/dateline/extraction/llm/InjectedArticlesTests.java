package dev.dateline.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.Extraction;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.OwnField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that tell a model what to report, read by one that obeys. */
class InjectedArticlesTests {

    @ParameterizedTest
    @ValueSource(strings = {"in-a-paragraph", "behind-a-heading", "as-json", "disguised", "quoting-other-words"})
    void yieldNothingOfWhatTheyAskFor(String name) {
        AnsweredArticle told = AnsweredArticle.of("injected/" + name);
        Extraction extraction = extracted(told);
        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.report().refusals()).hasSameSizeAs(told.events());
    }

    @Test
    void yieldWhatTheirOwnWordsReport() {
        AnsweredArticle told = AnsweredArticle.of("injected/reported-all-the-same");
        Extraction extraction = extracted(told);
        assertThat(extraction.claims())
                .extracting(claim -> claim.event().kind())
                .containsExactly(EventKind.ACQUISITION, EventKind.DEPARTURE);
        assertThat(extraction.claims().getFirst().event().details().get(OwnField.PRICE))
                .isNotNull();
        assertThat(extraction.report().refusals())
                .singleElement()
                .matches(refusal -> refusal.kind() == EventKind.BANKRUPTCY);
    }

    @Test
    void newsAboutInjectionsKeepItsEvents() {
        AnsweredArticle told = AnsweredArticle.of("injected/about-prompt-injection");
        Extraction extraction = extracted(told);
        assertThat(extraction.report().refusals()).isEmpty();
        assertThat(extraction.claims()).hasSameSizeAs(told.events());
        assertThat(extraction.claims().getFirst().event().details().get(OwnField.RAISED))
                .isNotNull();
    }

    private static Extraction extracted(AnsweredArticle told) {
        return new LanguageModelExtractor(new ObedientModel(told.answer().toString()), KeptAnswers.NONE, 60_000)
                .extract(told.article());
    }
}
