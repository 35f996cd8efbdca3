package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.EveryKind;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.article.Article;
import dev.dateline.fact.ArticleId;
import dev.dateline.fact.ClaimId;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Money;
import dev.dateline.graph.Articles;
import dev.dateline.graph.Facts;
import dev.dateline.graph.Fingerprint;
import dev.dateline.graph.Pins;
import dev.dateline.graph.Progress;
import dev.dateline.timeline.EventDetail;
import dev.dateline.timeline.TimelineQuery;
import dev.dateline.timeline.Timelines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatelineTest
class ArchiveCommandsTests {

    @Autowired
    private Facts facts;

    @Autowired
    private Articles articles;

    @Autowired
    private Fingerprint fingerprint;

    @Autowired
    private Pins pins;

    @Autowired
    private Timelines timelines;

    @Autowired
    private ApplicationContext context;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() {
        SharedNeo4j.empty();
        Chronicle.recordIn(facts);
        EveryKind.told().forEach(told -> facts.record(told.article(), told.extraction()));
        record(new Story("page-1", "The Herald", "2023-04-01")
                .at("page")
                .says(EventKind.LAYOFF, "2023-03", "COMPANY Inkstone", own -> own.headcount(40L)));
        record(new Story("page-2", "The Herald", "2023-04-03")
                .at("page")
                .says(EventKind.LAYOFF, "2023-03", "COMPANY Inkstone", own -> own.headcount(45L)));
        articles.submit(waiting("waiting"), "en");
        articles.submit(waiting("failed"), "de");
        articles.fail(new ArticleId("failed"), "It is not English.");
    }

    private void record(Story story) {
        facts.record(story.article(), story.extraction());
    }

    private static Article waiting(String id) {
        return new Article(new ArticleId(id), null, null, null, null, null, "Nobody has read this “" + id + "” yet.");
    }

    private Path exported() {
        Path file = folder.resolve("store.jsonl");
        assertThat(run("export", "--out", file.toString())).isZero();
        return file;
    }

    @Test
    void givesTheSameStoreAgain() throws IOException {
        Path file = exported();
        List<String> before = fingerprint.lines();
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isZero();
        assertThat(err.toString()).doesNotContain("line ");
        assertThat(fingerprint.lines()).isEqualTo(before).isNotEmpty();
        Path again = folder.resolve("again.jsonl");
        assertThat(run("export", "--out", again.toString())).isZero();
        assertThat(Files.readString(again)).isEqualTo(Files.readString(file));
        assertThat(articles.find(new ArticleId("waiting")).orElseThrow().status())
                .isEqualTo(Progress.QUEUED);
        assertThat(articles.find(new ArticleId("failed")).orElseThrow().problem())
                .isEqualTo("It is not English.");
    }

    @Test
    void keepsWhatAPersonPinned() {
        EventDetail round = round();
        ClaimId second = round.claims().getLast().id();
        assertThat(raised(round)).isEqualTo(Money.of(101_000_000, "USD"));
        assertThat(pins.pin(round.item().id(), "raised", second)).isEqualTo(Pins.Outcome.DONE);
        String before = fingerprint.hash();
        Path file = exported();
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isZero();
        assertThat(raised(round())).isEqualTo(Money.of(90_000_000, "USD"));
        assertThat(fingerprint.hash()).isEqualTo(before);
        assertThat(pins.unpin(round.item().id(), "raised")).isEqualTo(Pins.Outcome.DONE);
        assertThat(run("import", file.toString())).isZero();
        assertThat(raised(round())).isEqualTo(Money.of(101_000_000, "USD"));
    }

    private EventDetail round() {
        TimelineQuery query = TimelineQuery.about(new EntityId("organization-quillmark"), 50);
        return timelines.detailed(query).items().stream()
                .filter(event -> event.item().kind() == EventKind.FUNDING_ROUND)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Money raised(EventDetail round) {
        return round.item().own().raised();
    }

    @Test
    void changesNothingTheSecondTime() {
        Path file = exported();
        String before = fingerprint.hash();
        assertThat(run("import", file.toString())).isZero();
        assertThat(run("import", file.toString())).isZero();
        assertThat(fingerprint.hash()).isEqualTo(before);
    }

    @Test
    void saysItsVersionFirstAndItsSizeLast() throws IOException {
        List<String> lines = Files.readAllLines(exported());
        assertThat(lines.getFirst()).isEqualTo("{\"archive\":\"dateline\",\"version\":1}");
        assertThat(lines.getLast())
                .isEqualTo("{\"articles\":" + (lines.size() - 2) + ",\"fingerprint\":\"" + fingerprint.hash() + "\"}");
        assertThat(lines.subList(1, lines.size() - 1)).isSorted();
    }

    @Test
    void writesToTheStandardOutputToo() throws IOException {
        String file = Files.readString(exported());
        assertThat(run("export")).isZero();
        assertThat(out.toString()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"id": "x"                                    | It is not JSON
        {"id": "x"}                                   | line 3
        []                                            | line 3
        {"id":"x","text":"A text.","language":"en","status":"DONE","submittedAt":"2024-01-01T00:00:00Z","knownFrom":"2024-01-01","entities":[{"id":"e1","kind":"ORGANIZATION","name":"Quillmark","aliases":[]}],"claims":[{"kind":"FOUNDING","status":"HAPPENED","participants":[{"role":"COMPANY","entity":"e1"}],"own":{},"attributedTo":[],"confidence":0.9,"extractor":"x/1","quote":"No text","start":0,"end":7}]} | the quote is not in the text
        """)
    void reportsABadLineAndGoesOn(String line, String why) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(exported()));
        String before = fingerprint.hash();
        lines.add(2, line);
        Path file = Files.write(folder.resolve("bad.jsonl"), lines);
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("line 3: ").contains(why);
        assertThat(fingerprint.hash()).isEqualTo(before);
    }

    @Test
    void leavesATextAloneThatIsHereUnderTheSameId() {
        Path file = exported();
        SharedNeo4j.empty();
        Article here = new Article(new ArticleId("herald-1"), null, null, null, null, null, "The text that was here.");
        articles.submit(here, "en");
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("Another text is stored under the id herald-1.");
        assertThat(articles.find(here.id()).orElseThrow().article()).isEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"archive":"dateline","version":2} | of version 2
        {"archive":"else","version":1}     | of version
        {"id":"a"}                         | This is no archive
        nonsense                           | This is no archive
        ``                                 | This is no archive
        """)
    void refusesWhatItCannotRead(String head, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("other.jsonl"), head + "\n{}\n");
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("line 1: ").contains(why);
    }

    @Test
    void noticesAFileThatBreaksOff() throws IOException {
        List<String> lines = Files.readAllLines(exported());
        Path file = Files.write(folder.resolve("half.jsonl"), lines.subList(0, 4));
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("breaks off");
    }

    private int run(String... words) {
        return Commands.commandLine(new Settings(List.of()), task -> task.applyAsInt(context))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
