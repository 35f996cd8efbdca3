package dev.dateline.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedAnswersTests {

    @TempDir
    private Path folder;

    @Test
    void aReplayGivesWhatWasRecorded() throws IOException {
        Path file = folder.resolve("answers.jsonl");
        List<AnsweredArticle> articles = AnsweredArticle.all();
        List<List<Claim>> recorded;
        try (RecordedAnswers answers = RecordedAnswers.record(file)) {
            recorded = articles.reversed().stream()
                    .map(told -> claims(
                            told, answers, new ObedientModel(told.answer().toString())))
                    .toList()
                    .reversed();
        }
        RecordedAnswers replay = RecordedAnswers.replay(file);
        for (int i = 0; i < articles.size(); i++) {
            Extraction again = new LanguageModelExtractor(RecordedAnswers.MISSING, replay, Integer.MAX_VALUE)
                    .extract(articles.get(i).article());
            assertThat(again.claims()).extracting(Claim::event).isEqualTo(events(recorded.get(i)));
            assertThat(again.claims()).extracting(Claim::support).isEqualTo(supports(recorded.get(i)));
        }
        // One line an article, in the order of their ids.
        assertThat(Files.readAllLines(file))
                .hasSameSizeAs(articles)
                .isSorted()
                .first()
                .asString()
                .startsWith("{\"articleId\":\"bank-probe\",\"answer\":{\"entities\":[");
    }

    @Test
    void thePartsOfAnArticleAreOneLine() throws IOException {
        Path file = folder.resolve("answers.jsonl");
        String text = "Corvane bought Halden.\n" + "It rained.\n".repeat(200) + "Alba went bankrupt.";
        Article article = new Article(new ArticleId("a1"), null, null, null, null, null, text);
        ObedientModel model = new ObedientModel(request -> request.article().contains("bankrupt")
                ? answer("BANKRUPTCY", "COMPANY", "Alba", "Alba went bankrupt.")
                : answer("ACQUISITION", "TARGET", "Halden", "Corvane bought Halden."));
        List<Claim> recorded;
        try (RecordedAnswers answers = RecordedAnswers.record(file)) {
            recorded = new LanguageModelExtractor(model, answers, 1_000)
                    .extract(article)
                    .claims();
        }
        assertThat(model.requests()).hasSizeGreaterThan(1);
        assertThat(Files.readAllLines(file)).hasSize(1);
        List<Claim> replayed = new LanguageModelExtractor(
                        RecordedAnswers.MISSING, RecordedAnswers.replay(file), Integer.MAX_VALUE)
                .extract(article)
                .claims();
        assertThat(replayed).hasSize(2).hasSameSizeAs(recorded);
        assertThat(replayed)
                .extracting(Claim::evidence)
                .isEqualTo(recorded.stream().map(Claim::evidence).toList());
    }

    @Test
    void aReplayHasNothingToSayOfAnotherArticle() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.jsonl"), "\n");
        Article article = new Article(new ArticleId("a1"), null, null, null, null, null, "It rained.");
        LanguageModelExtractor extractor =
                new LanguageModelExtractor(RecordedAnswers.MISSING, RecordedAnswers.replay(file), 60_000);
        assertThatThrownBy(() -> extractor.extract(article))
                .isInstanceOfSatisfying(
                        ModelFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.REJECTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"articleId\":\"a1\"}",
                "{\"articleId\":7,\"answer\":{}}",
                "{\"articleId\":\"a1\",\"answer\":\"none\"}"
            })
    void aLineThatIsNoAnswerIsNamedByItsNumber(String line) throws IOException {
        Path file = Files.writeString(
                folder.resolve("answers.jsonl"),
                "{\"articleId\":\"a0\",\"answer\":{\"entities\":[],\"events\":[]}}\n" + line + "\n");
        assertThatThrownBy(() -> RecordedAnswers.replay(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
    }

    private static List<Claim> claims(AnsweredArticle told, KeptAnswers kept, ObedientModel model) {
        return new LanguageModelExtractor(model, kept, 60_000)
                .extract(told.article())
                .claims();
    }

    private static List<Object> events(List<Claim> claims) {
        return claims.stream().<Object>map(Claim::event).toList();
    }

    private static List<Object> supports(List<Claim> claims) {
        return claims.stream().<Object>map(Claim::support).toList();
    }

    private static String answer(String kind, String role, String name, String quote) {
        return """
                {"entities":[{"name":"%s","kind":"ORGANIZATION"}],"events":[{"kind":"%s","status":"HAPPENED",\
                "participants":[{"role":"%s","name":"%s"}],"quote":"%s"}]}""".formatted(name, kind, role, name, quote);
    }
}
