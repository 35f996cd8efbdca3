package dev.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleLines;
import dev.dateline.article.ArticleReader;
import dev.dateline.evaluation.comparison.Trap;
import dev.dateline.evaluation.comparison.Traps;
import dev.dateline.evaluation.line.EdtfBounds;
import dev.dateline.evaluation.line.LineEntity;
import dev.dateline.evaluation.line.ReportLine;
import dev.dateline.evaluation.line.ReportLines;
import dev.dateline.evaluation.line.ReportedEvent;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The project's own corpus is what its README says it is. */
class CorpusTests {

    private static final Path CORPUS = Path.of("corpus");

    private static Map<String, Article> articles = new HashMap<>();
    private static Map<String, ReportLine> gold = new HashMap<>();
    private static List<Trap> traps = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Files.newInputStream(CORPUS.resolve("articles.jsonl"));
                Stream<String> lines = Files.lines(CORPUS.resolve("gold.jsonl"))) {
            articles = new ArticleLines(new ArticleReader(1 << 20, Clock.systemUTC()))
                    .read(in)
                    .map(line -> ((ArticleLine.Read) line).article())
                    .collect(Collectors.toMap(article -> article.id().value(), Function.identity()));
            gold = ReportLines.read("gold", lines);
        }
        traps = Traps.read("traps", Files.readString(CORPUS.resolve("traps.json")));
    }

    @Test
    void eachArticleHasItsGold() {
        assertThat(gold.keySet()).isEqualTo(articles.keySet()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void eachQuoteIsWhereItSaysItIs() {
        for (ReportLine line : gold.values()) {
            assertThat(line.events())
                    .allSatisfy(event -> assertThat(
                                    Objects.requireNonNull(event.evidence()).isIn(text(line.articleId())))
                            .as(event.id())
                            .isTrue());
        }
        assertThat(traps)
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(trap -> assertThat(
                                Objects.requireNonNull(trap.evidence()).isIn(text(trap.articleId())))
                        .as(trap.id())
                        .isTrue());
    }

    @Test
    void eachKindAndEachStatusOccurs() {
        EventKind[] happenings = Arrays.stream(EventKind.values())
                .filter(kind -> !kind.isState())
                .toArray(EventKind[]::new);
        assertThat(events().map(ReportedEvent::kind).collect(Collectors.toSet()))
                .containsAll(names(happenings))
                .isSubsetOf(names(EventKind.values()));
        assertThat(events().map(ReportedEvent::status).collect(Collectors.toSet()))
                .isEqualTo(names(Status.values()));
    }

    @Test
    void eachParticipantIsAnEntityOfItsArticle() {
        for (ReportLine line : gold.values()) {
            Set<String> names = line.entities().stream().map(LineEntity::name).collect(Collectors.toSet());
            assertThat(line.events()).allSatisfy(event -> assertThat(names).containsAll(event.named()));
        }
    }

    /** Two readers of EDTF, the vocabulary's and the evaluation's, find the same days. */
    @Test
    void eachDateIsReadAlikeByBothReaders() {
        events().map(ReportedEvent::when).filter(Objects::nonNull).forEach(edtf -> {
            When when = When.parse(edtf, Basis.STATED);
            assertThat(EdtfBounds.of(edtf)).isEqualTo(new EdtfBounds(when.earliest(), when.latest()));
        });
    }

    @Test
    void theGoldMeasuredAgainstItselfIsPerfectAndFallsIntoNoTrap() throws IOException {
        try (Stream<String> lines = Files.lines(CORPUS.resolve("gold.jsonl"))) {
            List<String> same = lines.toList();
            Evaluation evaluation = Evaluation.Standard.read(
                            articles.values().stream(),
                            "gold",
                            same.stream(),
                            Files.readString(CORPUS.resolve("traps.json")))
                    .of("gold", same.stream());
            assertThat(evaluation.events().all().f1()).isEqualTo(1.0);
            assertThat(evaluation.entities().all().f1()).isEqualTo(1.0);
            assertThat(evaluation.violatedTraps()).isEmpty();
        }
    }

    private static Stream<ReportedEvent> events() {
        return gold.values().stream().flatMap(line -> line.events().stream());
    }

    private static String text(String article) {
        return Objects.requireNonNull(articles.get(article)).text();
    }

    private static <E extends Enum<E>> Set<String> names(E[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }
}
