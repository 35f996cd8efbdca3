package dev.dateline.graph.judgement;

import static dev.dateline.fact.event.EventKind.ACQUISITION;
import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.graph.derive.Orphans;
import dev.dateline.graph.derive.Rebuild;
import dev.dateline.graph.judgement.ClaimJudgements.Grounds;
import dev.dateline.graph.judgement.ClaimJudgements.Judged;
import dev.dateline.resolution.curation.NamedRole;
import dev.dateline.resolution.curation.RejectionReason;
import dev.dateline.resolution.curation.StatedClaim;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class ClaimJudgementsTests {

    private static final Grounds BY_ADA = new Grounds(RejectionReason.NOT_SAID, "it was premised on it", "Ada");
    private static final Told BID = Told.by("a1", "The Courier", "2018-07-26")
            .organization("Harbour Vane")
            .organization("Quillmark")
            .person("Jo Park")
            .claim(ACQUISITION, "2018-07", "ACQUIRER=Harbour Vane", "TARGET=Quillmark")
            .claim(
                    APPOINTMENT,
                    Status.HAPPENED,
                    "2018-07-20",
                    Details.builder().with(OwnField.TITLES, List.of("CEO")).build(),
                    "PERSON=Jo Park",
                    "ORGANIZATION=Quillmark");

    @Autowired
    Facts facts;

    @Autowired
    Articles articles;

    @Autowired
    ClaimJudgements judgements;

    @Autowired
    Fingerprint fingerprint;

    @Autowired
    Rebuild rebuild;

    @Autowired
    Orphans orphans;

    @BeforeEach
    void anArticle() {
        SharedNeo4j.empty();
        facts.record(BID.article(), BID.extraction());
    }

    @AfterEach
    void nothingIsLeftWithoutSupportAndARebuildIsTheSame() {
        assertThat(orphans.find()).isEmpty();
        assertThat(rebuild.check(done -> {}).difference()).isEmpty();
    }

    @Test
    void whatIsRejectedIsGoneAndComesBack() {
        List<String> before = fingerprint.lines();
        StoredClaimJudgement said = reject(ACQUISITION);
        assertThat(kinds()).containsExactly("APPOINTMENT");
        assertThat(count("MATCH (n:Claim {kind: 'ACQUISITION'}) RETURN count(n)"))
                .isZero();
        assertThat(judgements.of(said.about())).singleElement().satisfies(kept -> {
            assertThat(kept.by()).isEqualTo("Ada");
            assertThat(kept.why()).isEqualTo("it was premised on it");
            assertThat(kept.reason()).isEqualTo(RejectionReason.NOT_SAID);
        });
        assertThat(judgements.takeBack(said.id(), "Bo")).isTrue();
        assertThat(fingerprint.lines()).isEqualTo(before);
        assertThat(judgements.takeBack(said.id(), "Bo")).isFalse();
        assertThat(judgements.find(said.id())).hasValueSatisfying(kept -> {
            assertThat(kept.holds()).isFalse();
            assertThat(kept.takenBackBy()).isEqualTo("Bo");
        });
    }

    @Test
    void aPostOfARejectedAppointmentIsGoneWithIt() {
        assertThat(count("MATCH ()-[held:HELD]->() RETURN count(held)")).isEqualTo(1);
        reject(APPOINTMENT);
        assertThat(count("MATCH ()-[held:HELD]->() RETURN count(held)")).isZero();
    }

    @Test
    void whatIsEditedTakesItsPlaceAndCanBeEditedAgain() {
        ClaimId read = id(ACQUISITION);
        StatedClaim as = judgements.claim(read).map(Judged::stated).orElseThrow();
        judgements.edit(read, with(as, Status.CANCELLED), BY_ADA);
        assertThat(statuses()).containsExactly("APPOINTMENT HAPPENED", "ACQUISITION CANCELLED");
        ClaimId edited = id(ACQUISITION);
        judgements.edit(edited, with(as, Status.PLANNED), BY_ADA);
        assertThat(statuses()).containsExactly("APPOINTMENT HAPPENED", "ACQUISITION PLANNED");
        assertThat(judgements.in(new ArticleId("a1")))
                .hasSize(2)
                .filteredOn(StoredClaimJudgement::holds)
                .singleElement()
                .satisfies(held -> assertThat(held.about()).isEqualTo(read));
        reject(ACQUISITION);
        assertThat(statuses()).containsExactly("APPOINTMENT HAPPENED");
        judgements.confirm(read, BY_ADA);
        assertThat(statuses()).containsExactly("APPOINTMENT HAPPENED", "ACQUISITION HAPPENED");
    }

    @Test
    void aPersonAddsAClaimAndNamesSomebodyNew() {
        List<String> before = fingerprint.lines();
        StoredClaimJudgement added = judgements.add(new ArticleId("a1"), partnership(), BY_ADA);
        assertThat(kinds()).contains("PARTNERSHIP");
        assertThat(count("MATCH (e:Entity {name: 'Fernwood'})-[:PARTICIPATED_IN]->(:Partnership) RETURN count(e)"))
                .isEqualTo(1);
        judgements.reject(added.judgement().claim(), BY_ADA);
        assertThat(fingerprint.lines()).isEqualTo(before);
        assertThat(judgements.find(added.id()))
                .hasValueSatisfying(kept -> assertThat(kept.holds()).isFalse());
    }

    @Test
    void judgementsHoldForWhatIsExtractedAgain() {
        reject(ACQUISITION);
        judgements.add(new ArticleId("a1"), partnership(), BY_ADA);
        List<String> judged = fingerprint.lines();
        articles.requeueForExtraction(new ArticleId("a1"), null);
        Told again = Told.by("a1", "The Courier", "2018-07-26")
                .organization("Quillmark")
                .organization("Harbour Vane")
                .claim(ACQUISITION, "2018", "ACQUIRER=Harbour Vane", "TARGET=Quillmark");
        facts.record(again.article(), again.extraction());
        assertThat(kinds()).containsExactly("PARTNERSHIP");
        articles.requeueForExtraction(new ArticleId("a1"), null);
        facts.record(BID.article(), BID.extraction());
        assertThat(fingerprint.lines()).isEqualTo(judged);
    }

    @Test
    void theyGoWithTheirArticle() {
        reject(ACQUISITION);
        judgements.add(new ArticleId("a1"), partnership(), BY_ADA);
        facts.remove(new ArticleId("a1"));
        assertThat(count("MATCH (n) WHERE n:ClaimJudgement OR n:Statement OR n:SetAside OR n:Claim RETURN count(n)"))
                .isZero();
        facts.record(BID.article(), BID.extraction());
        assertThat(kinds()).contains("ACQUISITION");
    }

    private StoredClaimJudgement reject(EventKind kind) {
        return judgements.reject(id(kind), BY_ADA).orElseThrow();
    }

    private static StatedClaim with(StatedClaim claim, Status status) {
        return new StatedClaim(
                claim.kind(),
                status,
                claim.when(),
                claim.cast(),
                claim.own(),
                claim.attributedTo(),
                claim.quote(),
                claim.start(),
                claim.end());
    }

    private static StatedClaim partnership() {
        return new StatedClaim(
                EventKind.PARTNERSHIP,
                Status.HAPPENED,
                null,
                List.of(
                        new NamedRole(Role.PARTY, EntityKind.ORGANIZATION, "Quillmark"),
                        new NamedRole(Role.PARTY, EntityKind.ORGANIZATION, "Fernwood")),
                Details.NONE,
                List.of(),
                "Something is",
                0,
                12);
    }

    private static ClaimId id(EventKind kind) {
        try (Session session = SharedNeo4j.driver().session()) {
            return new ClaimId(session.run("MATCH (c:Claim {kind: '" + kind + "'}) RETURN c.id AS id")
                    .single()
                    .get("id")
                    .asString());
        }
    }

    private static long count(String query) {
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run(query).single().get(0).asLong();
        }
    }

    private List<String> kinds() {
        return rows("MATCH (e:Event) RETURN e.kind AS row ORDER BY row");
    }

    private List<String> statuses() {
        return rows("MATCH (e:Event) RETURN e.kind + ' ' + e.status AS row ORDER BY row DESC");
    }

    private static List<String> rows(String query) {
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run(query).list(row -> row.get("row").asString());
        }
    }
}
