package dev.dateline.graph.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.extraction.ExtractionReport;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.RefusedEvent;
import dev.dateline.extraction.llm.AnswerKey;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.ReextractionFilter;
import dev.dateline.graph.article.StoredAnswers;
import dev.dateline.graph.article.StoredArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Articles that are extracted again, and the answers of language models that are kept for it. */
@DatelineTest
class ReextractionTests {

    private static final Told POOR = Told.by("a1", "The Courier", "2022-10-18")
            .organization("Quillmark")
            .organization("Harbour Vane")
            .claim(EventKind.ACQUISITION, "2022-10", "ACQUIRER=Harbour Vane", "TARGET=Quillmark");
    private static final Told BETTER = Told.by("a1", "The Courier", "2022-10-18")
            .organization("Quillmark")
            .organization("Harbour Vane")
            .person("Ada Cole")
            .claim(EventKind.FUNDING_ROUND, "2022-10-17", "COMPANY=Quillmark", "LEAD_INVESTOR=Harbour Vane")
            .claim(EventKind.FOUNDING, "2019", "COMPANY=Quillmark", "FOUNDER=Ada Cole");
    private static final Told OTHER = Told.by("a2", "Northern Ledger", "2022-10-19")
            .organization("Quillmark")
            .organization("Harbour Vane")
            .claim(EventKind.FUNDING_ROUND, "2022-10-17", "COMPANY=Quillmark", "LEAD_INVESTOR=Harbour Vane");

    private final Facts facts;
    private final Articles articles;
    private final StoredAnswers answers;
    private final Fingerprint fingerprint;

    ReextractionTests(
            @Autowired Facts facts,
            @Autowired Articles articles,
            @Autowired StoredAnswers answers,
            @Autowired Fingerprint fingerprint) {
        this.facts = facts;
        this.articles = articles;
        this.answers = answers;
        this.fingerprint = fingerprint;
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    @Test
    void theGraphEqualsOneThatOnlyEverHadTheNewExtraction() {
        record(POOR, OTHER);
        assertThat(articles.requeueForExtraction(new ArticleId("a1"), "llm")).isTrue();
        record(BETTER);
        List<String> again = fingerprint.lines();
        SharedNeo4j.empty();
        record(BETTER, OTHER);
        assertThat(again).isEqualTo(fingerprint.lines()).anyMatch(line -> line.contains("FOUNDING"));
    }

    @Test
    void untilItIsReadAgainTheOldReportStays() {
        record(POOR);
        List<String> before = fingerprint.lines();
        articles.requeueForExtraction(new ArticleId("a1"), null);
        assertThat(fingerprint.lines()).isEqualTo(before);
        record(BETTER);
        record(POOR); // it is read already, so nothing changes
        assertThat(fingerprint.lines()).noneMatch(line -> line.contains("ACQUISITION"));
    }

    @Test
    void onlyArticlesThatFitAreReadAgain() {
        record(POOR, OTHER);
        assertThat(articles.reextractable("", new ReextractionFilter("the courier", null, null), 9))
                .containsExactly(new ArticleId("a1"));
        assertThat(articles.reextractable("", new ReextractionFilter(null, LocalDate.of(2022, 10, 19), null), 9))
                .containsExactly(new ArticleId("a2"));
        assertThat(articles.reextractable("", new ReextractionFilter(null, null, "llm/"), 9))
                .isEmpty();
    }

    @Test
    void theReportOnAnArticleIsKept() {
        ExtractionReport report = new ExtractionReport(
                "llm/1 test",
                "a note",
                List.of(new RefusedEvent(EventKind.LAYOFF, "a | quote", "It does not stand in the text.")),
                new ModelUsage(1, 20, 30, 0.5));
        facts.record(POOR.article(), POOR.extraction().with(report));
        assertThat(articles.find(new ArticleId("a1")).map(StoredArticle::report))
                .contains(report);
    }

    @Test
    void anAnswerIsKeptOnceAndGoesWithItsArticle() {
        record(POOR);
        AnswerKey key = new AnswerKey(new ArticleId("a1"), "0f", 1, "test");
        answers.keep(key, "{\"events\": []}", new ModelUsage(1, 20, 30, 0.5));
        answers.keep(key, "{}", new ModelUsage(1, 20, 30, 0.5));
        assertThat(answers.find(key)).contains("{\"events\": []}");
        assertThat(answers.tokensSince(Instant.now().minusSeconds(60))).isEqualTo(50);
        assertThat(answers.after("", 9))
                .singleElement()
                .satisfies(kept -> assertThat(kept.key()).isEqualTo(key));
        facts.remove(new ArticleId("a1"));
        assertThat(answers.find(key)).isEmpty();
    }

    private void record(Told... told) {
        for (Told one : told) {
            facts.record(one.article(), one.extraction());
        }
    }
}
