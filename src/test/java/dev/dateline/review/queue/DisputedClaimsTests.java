package dev.dateline.review.queue;

import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static dev.dateline.fact.event.EventKind.LAYOFF;
import static dev.dateline.fact.event.EventKind.PUBLIC_OFFERING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.judgement.ClaimJudgements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
@AutoConfigureMockMvc
class DisputedClaimsTests {

    @Autowired
    Facts facts;

    @Autowired
    DisputedClaims disputes;

    @Autowired
    ClaimJudgements judgements;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void twoCompanies() {
        SharedNeo4j.empty();
        tell(new Story("ledger-1", "The Ledger", "2023-02-01").says(LAYOFF, "2023-01", "COMPANY Quillmark"));
        tell(new Story("ledger-2", "The Ledger", "2023-03-01")
                .says(LAWSUIT, "2023-02", "PLAINTIFF Fern; DEFENDANT Quillmark"));
        tell(new Story("post-2", "The Post", "2023-05-01").says(LAYOFF, "2023-04", "COMPANY Inkstone"));
        tell(new Story("post-1", "The Post", "2023-04-01").says(PUBLIC_OFFERING, "2023-03", "COMPANY Inkstone"));
    }

    /** All of it as if two extractors differed on the date. */
    private void tell(Story story) {
        List<FieldCheck> differ = List.of(new FieldCheck("when", Outcome.DISPUTED, "another extractor has 2022"));
        List<Claim> claims = story.extraction().claims().stream()
                .map(claim -> new Claim(
                        claim.event(),
                        claim.status(),
                        claim.when(),
                        claim.attributedTo(),
                        claim.confidence(),
                        claim.extractor(),
                        claim.evidence(),
                        differ))
                .toList();
        Extraction told = story.extraction();
        facts.record(story.article(), new Extraction(told.article(), told.entities(), claims));
    }

    @Test
    void whatMattersMostGoesFirstAndSaysWhy() {
        tell(new Story("herald-1", "The Herald", "2023-06-01")
                .says(LAWSUIT, "2023-02", "PLAINTIFF Fern; DEFENDANT Quillmark"));
        List<DisputedClaim> all = disputes.page(10, null).items();
        assertThat(all).extracting(DisputedClaim::kind).startsWith(PUBLIC_OFFERING, LAWSUIT);
        assertThat(all)
                .extracting(DisputedClaim::because)
                .startsWith("2 articles name Inkstone; money and posts count twice", "3 articles name Quillmark");
        assertThat(all).extracting(DisputedClaim::rank).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void pagesMeetAndHaveEachOnce() {
        List<DisputedClaim> all = disputes.page(10, null).items();
        DisputedClaims.Page first = disputes.page(3, null);
        DisputedClaims.Page rest = disputes.page(3, first.next());
        assertThat(first.items()).isEqualTo(all.subList(0, 3));
        assertThat(rest.items()).isEqualTo(all.subList(3, 4));
        assertThat(rest.next()).isNull();
    }

    @Test
    void whoSettlesOneIsKept() {
        DisputedClaim first = disputes.page(1, null).items().getFirst();
        assertThat(disputes.settle(first.id(), "ana")).isTrue();
        assertThat(judgements.of(first.id()))
                .extracting(StoredClaimJudgement::by)
                .containsExactly("ana");
        assertThat(disputes.page(10, null).items()).hasSize(3).doesNotContain(first);
        assertThat(disputes.settle(first.id(), "ana")).isFalse();
        assertThat(http.get().uri("/review")).hasStatusOk().bodyText().contains("Placed here because");
    }

    @Test
    void aLaterPageOfThePageIsALinkAway() {
        for (int day = 10; day < 20; day++) {
            tell(new Story("day-" + day, "The Day", "2023-07-" + day)
                    .says(LAWSUIT, "2020-01-" + day, "PLAINTIFF Fern; DEFENDANT Oak " + day));
        }
        assertThat(http.get().uri("/review")).bodyText().contains("/review?disputed=");
    }
}
