package dev.dateline.extraction.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.LanguageModelSettings.WhenSpent;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FallbackExtractorTests {

    private static final ToldExtractor OFFLINE = new ToldExtractor("offline/1", 0.6);
    private static final ModelUsage TRIED = new ModelUsage(3, 30, 0, 1.5);

    @Test
    void whatTheModelReadsStays() {
        ToldExtractor model = new ToldExtractor("llm/1 test", 0.8);
        Extraction extraction = new FallbackExtractor(model, OFFLINE, WhenSpent.WAIT).extract(ToldExtractor.article());
        assertThat(extraction).isEqualTo(model.extract(ToldExtractor.article()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SPENT")
    void anArticleIsReadOfflineAndMarkedSo(Kind kind) {
        Extraction extraction = fallback(kind, WhenSpent.WAIT);
        assertThat(extraction.claims())
                .singleElement()
                .matches(claim -> claim.extractor().equals("offline/1"));
        assertThat(extraction.report().note())
                .isEqualTo("Extracted offline, since the language model gave no answer: it is down.");
        assertThat(extraction.report().extractor()).isEqualTo("offline/1");
        assertThat(extraction.report().usage()).isEqualTo(TRIED);
    }

    @Test
    void waitsOrReadsOfflineWhenTheTokensAreSpent() {
        assertThatThrownBy(() -> fallback(Kind.SPENT, WhenSpent.WAIT)).isInstanceOf(ModelFailure.class);
        assertThat(fallback(Kind.SPENT, WhenSpent.OFFLINE).report().note()).contains("it is down");
    }

    private static Extraction fallback(Kind kind, WhenSpent whenSpent) {
        Extractor model = new Extractor() {
            @Override
            public String name() {
                return "llm/1 test";
            }

            @Override
            public Extraction extract(Article article) {
                throw new ModelFailure(kind, "it is down", null, TRIED);
            }
        };
        return new FallbackExtractor(model, OFFLINE, whenSpent).extract(ToldExtractor.article());
    }
}
