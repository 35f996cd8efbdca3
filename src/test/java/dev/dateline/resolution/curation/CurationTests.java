package dev.dateline.resolution.curation;

import static dev.dateline.fact.event.EventKind.ACQUISITION;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.INVESTIGATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Told;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurationTests {

    private static final Extraction BIDS = article()
            .claim(ACQUISITION, "2018-07", "ACQUIRER=Harbour Vane", "TARGET=Quillmark")
            .claim(INVESTIGATION, null, "AGENCY=Harbour Vane", "SUBJECT=Quillmark")
            .extraction();

    private static Told article() {
        return Told.by("a1", "The Courier", "2018-07-26")
                .organization("Harbour Vane")
                .organization("Quillmark", "Quillmark Inc.");
    }

    @Test
    void withoutJudgementsEveryClaimStands() {
        assertThat(Curation.of(BIDS, List.of()).claims()).hasSize(2).allSatisfy(claim -> {
            assertThat(claim.standing()).isTrue();
            assertThat(claim.confirmed()).isFalse();
        });
    }

    @Test
    void aRejectedClaimIsSetAside() {
        assertThat(standing(BIDS, rejected("j1", claim(BIDS, 0)))).containsExactly("INVESTIGATION HAPPENED null test");
    }

    @Test
    void aConfirmedClaimStaysAndIsMarked() {
        StatedClaim judged = claim(BIDS, 0);
        Curation curation = Curation.of(BIDS, List.of(judgement("j1", ClaimVerdict.CONFIRMED, judged, judged)));
        assertThat(curation.claims()).extracting(CuratedClaim::confirmed).containsExactly(true, false);
        assertThat(curation.claims()).extracting(CuratedClaim::byPerson).containsOnly(false);
    }

    @Test
    void anEditedClaimTakesThePlaceOfTheOneRead() {
        StatedClaim judged = claim(BIDS, 0);
        StatedClaim said = with(judged, ACQUISITION, Status.CANCELLED, "2018-07-26");
        Curation curation = Curation.of(BIDS, List.of(judgement("j1", ClaimVerdict.EDITED, judged, said)));
        assertThat(curation.claims()).extracting(CuratedClaim::standing).containsExactly(false, true, true);
        assertThat(standing(BIDS, judgement("j1", ClaimVerdict.EDITED, judged, said)))
                .containsExactly("INVESTIGATION HAPPENED null test", "ACQUISITION CANCELLED 2018-07-26 person");
    }

    @Test
    void whoIsKnownByAnotherNameInTheArticleIsNobodyNew() {
        StatedClaim said = new StatedClaim(
                FUNDING_ROUND,
                Status.HAPPENED,
                null,
                List.of(
                        new NamedRole(Role.COMPANY, EntityKind.ORGANIZATION, "Quillmark Inc"),
                        new NamedRole(Role.INVESTOR, EntityKind.ORGANIZATION, "Fernwood Capital")),
                Details.builder()
                        .with(OwnField.RAISED, Money.of(5_000_000, "USD"))
                        .build(),
                List.of(),
                "Something",
                0,
                9);
        Curation curation = Curation.of(BIDS, List.of(judgement("j1", ClaimVerdict.ADDED, null, said)));
        assertThat(curation.added()).extracting(entity -> entity.name()).containsExactly("Fernwood Capital");
        assertThat(curation.claims()).hasSize(3).last().satisfies(claim -> {
            assertThat(claim.byPerson()).isTrue();
            assertThat(claim.claim().event().participants().getFirst().entity().value())
                    .isEqualTo("e1");
        });
    }

    @Test
    void aRejectionHoldsForWhatAnotherExtractorReadsInTheSameWords() {
        ClaimJudgement rejected = rejected("j1", claim(BIDS, 0));
        Extraction again = article()
                .claim(ACQUISITION, "2018", "ACQUIRER=Harbour Vane", "TARGET=Quillmark")
                .extraction();
        assertThat(standing(again, rejected)).isEmpty();
    }

    @Test
    void itDoesNotHoldForAnotherKindOrOthersInTheSameWords() {
        ClaimJudgement rejected = rejected("j1", claim(BIDS, 0));
        Extraction other = article()
                .claim(ACQUISITION, "2018-07", "ACQUIRER=Quillmark", "TARGET=Harbour Vane")
                .claim(EventKind.PARTNERSHIP, "2018-07", "PARTY=Harbour Vane", "PARTY=Quillmark")
                .extraction();
        assertThat(standing(other, rejected)).hasSize(2);
    }

    @Test
    void whatWasConfirmedStandsEvenWhereItIsReadOtherwiseLater() {
        StatedClaim judged = claim(BIDS, 0);
        ClaimJudgement confirmed = judgement("j1", ClaimVerdict.CONFIRMED, judged, judged);
        Extraction again = article()
                .claim(ACQUISITION, "2017", "ACQUIRER=Harbour Vane", "TARGET=Quillmark")
                .extraction();
        assertThat(standing(again, confirmed)).containsExactly("ACQUISITION HAPPENED 2018-07 person");
        assertThat(standing(article().extraction(), confirmed)).containsExactly("ACQUISITION HAPPENED 2018-07 person");
    }

    @Test
    void ofTwoInOneSentenceOnlyTheJudgedOneIsMeant() {
        Extraction rounds = article()
                .claim(FUNDING_ROUND, "2017", "COMPANY=Quillmark")
                .claim(FUNDING_ROUND, "2018", "COMPANY=Quillmark")
                .extraction();
        ClaimJudgement first = rejected("j1", claim(rounds, 0));
        assertThat(standing(rounds, first)).containsExactly("FUNDING_ROUND HAPPENED 2018 test");
        assertThat(standing(rounds, first, rejected("j2", claim(rounds, 1)))).isEmpty();
    }

    @Test
    void anAdditionThatIsReadLaterIsNotThereTwice() {
        ClaimJudgement added = judgement("j1", ClaimVerdict.ADDED, null, claim(BIDS, 0));
        assertThat(standing(BIDS, added))
                .containsExactly("INVESTIGATION HAPPENED null test", "ACQUISITION HAPPENED 2018-07 person");
    }

    @Test
    void theOrderOfTheJudgementsDoesNotMatter() {
        StatedClaim judged = claim(BIDS, 0);
        ClaimJudgement edited =
                judgement("j1", ClaimVerdict.EDITED, judged, with(judged, ACQUISITION, Status.DENIED, null));
        ClaimJudgement rejected = rejected("j2", claim(BIDS, 1));
        assertThat(standing(BIDS, edited, rejected)).isEqualTo(standing(BIDS, rejected, edited));
    }

    private static StatedClaim claim(Extraction extraction, int number) {
        return StatedClaim.of(extraction.claims().get(number), extraction);
    }

    private static StatedClaim with(StatedClaim claim, EventKind kind, Status status, @Nullable String edtf) {
        When when = edtf == null ? null : When.parse(edtf, When.Basis.STATED);
        return new StatedClaim(
                kind,
                status,
                when,
                claim.cast(),
                claim.own(),
                claim.attributedTo(),
                claim.quote(),
                claim.start(),
                claim.end());
    }

    private static ClaimJudgement rejected(String id, StatedClaim judged) {
        return judgement(id, ClaimVerdict.REJECTED, judged, null);
    }

    private static ClaimJudgement judgement(
            String id, ClaimVerdict verdict, @Nullable StatedClaim judged, @Nullable StatedClaim said) {
        return new ClaimJudgement(id, verdict, judged, said, Instant.EPOCH);
    }

    private static List<String> standing(Extraction extraction, ClaimJudgement... judgements) {
        return Curation.of(extraction, List.of(judgements)).claims().stream()
                .filter(CuratedClaim::standing)
                .map(CuratedClaim::claim)
                .map(CurationTests::words)
                .toList();
    }

    private static String words(Claim claim) {
        String extractor = claim.extractor().equals(Curation.PERSON) ? "person" : "test";
        return claim.event().kind() + " " + claim.status() + " " + claim.when() + " " + extractor;
    }
}
