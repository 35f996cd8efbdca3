package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.EveryKind;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.article.Article;
import dev.dateline.cli.run.Settings;
import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityCard;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.decision.AmendedField;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.Side;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.graph.judgement.Amendments;
import dev.dateline.graph.judgement.ClaimJudgements;
import dev.dateline.graph.judgement.ClaimJudgements.Grounds;
import dev.dateline.graph.judgement.ContradictionException;
import dev.dateline.graph.judgement.Judgements;
import dev.dateline.graph.judgement.Pins;
import dev.dateline.resolution.curation.RejectionReason;
import dev.dateline.resolution.curation.StatedClaim;
import dev.dateline.resolution.judgement.Sameness;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.Timelines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Session;
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
    private Judgements judgements;

    @Autowired
    private Amendments amendments;

    @Autowired
    private ClaimJudgements claimJudgements;

    @Autowired
    private Entities entities;

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
                .says(EventKind.LAYOFF, "2023-03", "COMPANY Inkstone", own -> own.with(OwnField.HEADCOUNT, 40L)));
        record(new Story("page-2", "The Herald", "2023-04-03")
                .at("page")
                .says(EventKind.LAYOFF, "2023-03", "COMPANY Inkstone", own -> own.with(OwnField.HEADCOUNT, 45L)));
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

    @Test
    void keepsWhatPersonsSaid() throws IOException {
        EntityId quillmark = new EntityId("organization-quillmark");
        EntityId inkstone = new EntityId("organization-inkstone");
        String apart =
                judge(Sameness.NOT_SAME, quillmark, "organization-harbour-vane").id();
        judge(Sameness.SAME, inkstone, "organization-elm-ventures");
        String back =
                judge(Sameness.SAME, inkstone, "organization-oakhurst-capital").id();
        judgements.takeBack(back, "Bo");
        amendments.say(side(quillmark), AmendedField.NAME, "Quillmark Group", "its new name", "Ada");
        amendments.say(side(quillmark), AmendedField.ALIAS, "QMG", null, null);
        amendments.say(side(quillmark), AmendedField.WIKIDATA, "Q42", null, "Ada");
        amendments.say(side(inkstone), AmendedField.KIND, "PRODUCT", "a pen", "Ada");
        amendments.say(side(inkstone), AmendedField.TICKER, "NYSE:INK", null, null);
        amendments.takeBack(amendments.of(inkstone).getFirst().id());
        List<String> before = fingerprint.lines();
        Path file = exported();
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isZero();
        assertThat(fingerprint.lines()).isEqualTo(before);
        Path again = folder.resolve("again.jsonl");
        assertThat(run("export", "--out", again.toString())).isZero();
        assertThat(Files.readString(again)).isEqualTo(Files.readString(file));
        assertThat(judgements.find(apart))
                .hasValueSatisfying(held -> assertThat(held.holds()).isTrue());
        assertThatThrownBy(() -> judge(Sameness.SAME, quillmark, "organization-harbour-vane"))
                .isInstanceOf(ContradictionException.class);
        assertThat(judgements.find(back))
                .hasValueSatisfying(taken -> assertThat(taken.takenBackBy()).isEqualTo("Bo"));
        EntityCard card = entities.card(entities.resolve("Quillmark Group"));
        assertThat(card.externalIds()).containsEntry("wikidata", "Q42");
        assertThat(card.entity().aliases()).contains("QMG", "Quillmark");
        assertThat(entities.card(entities.resolve("Inkstone")).entity().kind()).isEqualTo(EntityKind.PRODUCT);
        assertThat(run("import", file.toString())).isZero();
        assertThat(fingerprint.lines()).isEqualTo(before);
    }

    @Test
    void keepsWhatPersonsDecidedAboutClaims() throws IOException {
        decideAboutClaims();
        List<String> before = fingerprint.lines();
        Path file = exported();
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isZero();
        assertThat(fingerprint.lines()).isEqualTo(before);
        Path again = folder.resolve("again.jsonl");
        assertThat(run("export", "--out", again.toString())).isZero();
        assertThat(Files.readString(again)).isEqualTo(Files.readString(file));
        assertThat(run("import", file.toString())).isZero();
        assertThat(fingerprint.lines()).isEqualTo(before);
    }

    @Test
    void writesWhatPersonsDecidedAsAGoldStandard() throws IOException {
        decideAboutClaims();
        Path gold = folder.resolve("gold.jsonl");
        Path read = folder.resolve("articles.jsonl");
        assertThat(run("export", "--gold", gold.toString(), "--articles", read.toString()))
                .isZero();
        assertThat(err.toString()).contains("2 articles with decisions");
        List<String> lines = Files.readAllLines(gold);
        assertThat(lines).hasSize(2).noneMatch(line -> line.contains("\"headcount\":40"));
        assertThat(lines.getLast()).contains("\"headcount\":41").doesNotContain("\"optional\":true,\"evidence");
        assertThat(Files.readAllLines(read)).hasSize(2);
        assertThat(run("evaluate", "--gold", gold.toString(), "--pred", gold.toString(), "--articles", read.toString()))
                .as(err.toString())
                .isZero();
    }

    /** The claim of page-1 is rejected, that of page-2 edited. */
    private void decideAboutClaims() {
        Grounds byAda = new Grounds(RejectionReason.WRONG_VALUE, "as the page says now", "Ada");
        claimJudgements.reject(claimIn("page-1"), byAda);
        ClaimId second = claimIn("page-2");
        StatedClaim read = claimJudgements
                .claim(second)
                .map(ClaimJudgements.Judged::stated)
                .orElseThrow();
        claimJudgements.edit(second, with(read, 41), byAda);
    }

    private static StatedClaim with(StatedClaim claim, long headcount) {
        return new StatedClaim(
                claim.kind(),
                claim.status(),
                claim.when(),
                claim.cast(),
                claim.own().toBuilder().with(OwnField.HEADCOUNT, headcount).build(),
                claim.attributedTo(),
                claim.quote(),
                claim.start(),
                claim.end());
    }

    private static ClaimId claimIn(String article) {
        try (Session session = SharedNeo4j.driver().session()) {
            return new ClaimId(
                    session.run("MATCH (c:Claim)-[:FROM]->(:Article {id: '" + article + "'}) RETURN c.id AS id")
                            .single()
                            .get("id")
                            .asString());
        }
    }

    @Test
    void aFormerIdStillLeadsToWhatItBecame() throws IOException {
        EntityId elm = new EntityId("organization-elm-ventures");
        EntityId inkstone = new EntityId("organization-inkstone");
        judge(Sameness.SAME, inkstone, elm.value());
        EntityId one = entities.resolve(inkstone.value());
        assertThat(entities.resolve(elm.value())).isEqualTo(one);
        Path file = exported();
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isZero();
        assertThat(entities.resolve(elm.value())).isEqualTo(one);
        assertThat(entities.resolve(inkstone.value())).isEqualTo(one);
    }

    @Test
    void whatAPersonSaidHereIsNotOverruled() {
        EntityId quillmark = new EntityId("organization-quillmark");
        StoredJudgement there = judge(Sameness.SAME, quillmark, "organization-harbour-vane");
        Path file = exported();
        judgements.takeBack(there.id(), null);
        SharedNeo4j.driver()
                .executableQuery("MATCH (j:Judgement {id: $id}) DETACH DELETE j")
                .withParameters(Map.of("id", there.id()))
                .execute();
        judge(Sameness.NOT_SAME, quillmark, "organization-harbour-vane");
        List<String> before = fingerprint.lines();
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("A decision stored here contradicts it.");
        assertThat(fingerprint.lines()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"judgement":{"id":"j"}}                    | left
        {"amendment":{"id":"j","field":"NAME"}}     | value
        {"amendment":{"id":"j","field":"COLOUR"}}   | COLOUR
        """)
    void refusesAnArchiveWithABadSaying(String line, String why) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(exported()));
        lines.add(lines.size() - 1, line);
        Path file = Files.write(folder.resolve("bad.jsonl"), lines);
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("line " + (lines.size() - 1) + ": ").contains(why);
        assertThatNothingIsIn();
    }

    @Test
    void reportsASayingAboutNothingHere() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(exported()));
        lines.add(lines.size() - 1, "{\"former\":{\"id\":\"organization-x\",\"parts\":[\"nobody#e0\"]}}");
        String end =
                lines.removeLast().replace("\"sayings\":0", "\"sayings\":1").replaceFirst("\"sha256.*", "");
        lines.add(end + "\"sha256\":\"" + sha256(lines) + "\"}");
        Path file = Files.write(folder.resolve("nothing.jsonl"), lines);
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("Nothing that it refers to is stored here");
    }

    private void assertThatNothingIsIn() {
        assertThat(articles.counts().values()).allMatch(count -> count == 0);
    }

    private static String sha256(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private StoredJudgement judge(Sameness sameness, EntityId one, String other) {
        return judgements.say(JudgedKind.ENTITIES, sameness, side(one), side(new EntityId(other)), "so it is", "Ada");
    }

    private Side side(EntityId entity) {
        return judgements.side(entity).orElseThrow();
    }

    private EventDetail round() {
        TimelineQuery query = TimelineQuery.about(new EntityId("organization-quillmark"), 50);
        return timelines.detailed(query).items().stream()
                .filter(event -> event.item().kind() == EventKind.FUNDING_ROUND)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Money raised(EventDetail round) {
        return round.item().own().get(OwnField.RAISED);
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
        assertThat(lines.getFirst()).isEqualTo("{\"archive\":\"dateline\",\"version\":5}");
        assertThat(lines.getLast())
                .isEqualTo("{\"articles\":" + (lines.size() - 2) + ",\"sayings\":0,\"answers\":0,\"fingerprint\":\""
                        + fingerprint.hash() + "\",\"sha256\":\"" + sha256(lines.subList(0, lines.size() - 1)) + "\"}");
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
    void refusesAnArchiveWithABadLine(String line, String why) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(exported()));
        lines.add(2, line);
        Path file = Files.write(folder.resolve("bad.jsonl"), lines);
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("line 3: ").contains(why);
        assertThatNothingIsIn();
    }

    /** Each alters one line, which still reads as one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "title":"                | "title":"Altered   | the checksum does not match
        "url":"https://[^"]*"    | "url":"javascript:alert(1)" | not the address of a web page
        "articles":              | "articles":1       | articles are here
        "sha256":"               | "sha":"            | line
        """)
    void refusesAnAlteredArchive(String from, String to, String why) throws IOException {
        String whole = Files.readString(exported());
        String altered = whole.replaceFirst(from, to);
        assertThat(altered).isNotEqualTo(whole);
        Path file = Files.writeString(folder.resolve("altered.jsonl"), altered);
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(why);
        assertThatNothingIsIn();
    }

    @Test
    void refusesAnArchiveWithoutALineOrWithOneTwice() throws IOException {
        List<String> lines = Files.readAllLines(exported());
        SharedNeo4j.empty();
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(2);
        assertThat(run(
                        "import",
                        Files.write(folder.resolve("fewer.jsonl"), fewer).toString()))
                .isEqualTo(1);
        List<String> twice = new ArrayList<>(lines);
        twice.add(2, lines.get(2));
        assertThat(run(
                        "import",
                        Files.write(folder.resolve("twice.jsonl"), twice).toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("The same article is here twice.");
        List<String> more = new ArrayList<>(lines);
        more.add("{}");
        assertThat(run("import", Files.write(folder.resolve("more.jsonl"), more).toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is more behind the last line.");
        assertThatNothingIsIn();
    }

    @Test
    void takesInAnArchiveOfAnEarlierVersion() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(exported()));
        List<String> before = fingerprint.lines();
        lines.set(0, "{\"archive\":\"dateline\",\"version\":3}");
        lines.set(lines.size() - 1, lines.getLast().replaceFirst(",\"sha256.*", "}"));
        Path file = Files.write(folder.resolve("earlier.jsonl"), lines);
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isZero();
        assertThat(fingerprint.lines()).isEqualTo(before);
    }

    @Test
    void keepsWhatIsThereOfAnArticleThatIsToBeReadAgain() throws IOException {
        assertThat(articles.requeueForExtraction(new ArticleId("herald-1"), null))
                .isTrue();
        List<String> before = fingerprint.lines();
        Path file = exported();
        SharedNeo4j.empty();
        assertThat(run("import", file.toString())).isZero();
        assertThat(fingerprint.lines()).isEqualTo(before);
        assertThat(articles.find(new ArticleId("herald-1")).orElseThrow().status())
                .isEqualTo(Progress.QUEUED);
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
        {"archive":"dateline","version":6} | has version 6
        {"archive":"else","version":1}     | has version
        {"id":"a"}                         | This is not an archive
        nonsense                           | This is not an archive
        ``                                 | This is not an archive
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
        assertThat(err.toString()).contains("is cut off");
    }

    private int run(String... words) {
        return Commands.commandLine(new Settings(List.of()), task -> task.applyAsInt(context))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
