package dev.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ClaimJoiningProperties {

    @Property
    void theOrderOfTheClaimsDoesNotMatter(@ForAll("claims") List<Claim> claims, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertThat(ClaimJoining.join(shuffled)).isEqualTo(ClaimJoining.join(claims));
    }

    @Property
    void everyParticipantIsKept(@ForAll("claims") List<Claim> claims) {
        List<EntityId> before = entities(claims);
        assertThat(entities(ClaimJoining.join(claims))).containsAll(before);
    }

    @Property
    void aClaimIsTheSameEventAsItself(@ForAll("claims") List<Claim> claims) {
        for (Claim claim : claims) {
            assertThat(ClaimJoining.areOneEvent(claim, claim)).isTrue();
            assertThat(ClaimJoining.join(List.of(claim, claim))).hasSize(1);
            for (Claim other : claims) {
                assertThat(ClaimJoining.areOneEvent(claim, other)).isEqualTo(ClaimJoining.areOneEvent(other, claim));
            }
        }
    }

    @Example
    void theSurerClaimGainsWhatTheOtherHas() {
        Claim sure = claim("a b", Status.HAPPENED, null, null, 0.9, 10);
        Claim other = claim("a b c", Status.HAPPENED, "2019", null, 0.5, 0);
        assertThat(ClaimJoining.join(List.of(other, sure))).singleElement().satisfies(joined -> {
            assertThat(joined.evidence()).isEqualTo(sure.evidence());
            assertThat(joined.when()).hasToString("2019");
            assertThat(joined.event().participants()).hasSize(3);
        });
    }

    @Example
    void whatContradictsIsAnotherEvent() {
        Claim one = claim("a b", Status.HAPPENED, "2019", 5L, 0.9, 0);
        assertThat(ClaimJoining.areOneEvent(one, claim("a b", Status.HAPPENED, "2019-05", 5L, 0.9, 9)))
                .isTrue();
        assertThat(ClaimJoining.areOneEvent(one, claim("a b", Status.HAPPENED, null, null, 0.9, 9)))
                .isTrue();
        assertThat(ClaimJoining.areOneEvent(one, claim("a b", Status.HAPPENED, "2020", 5L, 0.9, 9)))
                .isFalse();
        assertThat(ClaimJoining.areOneEvent(one, claim("a b", Status.DENIED, "2019", 5L, 0.9, 9)))
                .isFalse();
        assertThat(ClaimJoining.areOneEvent(one, claim("a b", Status.HAPPENED, "2019", 6L, 0.9, 9)))
                .isFalse();
        assertThat(ClaimJoining.areOneEvent(one, claim("a d", Status.HAPPENED, "2019", 5L, 0.9, 9)))
                .isFalse();
    }

    private static List<EntityId> entities(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.event().participants().stream())
                .map(Participant::entity)
                .distinct()
                .toList();
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(
                        Arbitraries.of("a b", "a c", "b c", "a b d"),
                        Arbitraries.of(Status.HAPPENED, Status.PLANNED),
                        Arbitraries.of("2019", "2019-05", "2020").injectNull(0.3),
                        Arbitraries.of(5L, 6L).injectNull(0.5),
                        Arbitraries.of(0.5, 0.8),
                        Arbitraries.of(0, 10, 20))
                .as(ClaimJoiningProperties::claim)
                .list()
                .ofMaxSize(8);
    }

    private static Claim claim(
            String takers, Status status, @Nullable String when, @Nullable Long price, double confidence, int start) {
        List<Role> roles = List.of(Role.ACQUIRER, Role.TARGET, Role.SELLER);
        List<Participant> participants = new ArrayList<>();
        for (String taker : takers.split(" ", -1)) {
            participants.add(new Participant(roles.get(participants.size()), new EntityId(taker)));
        }
        Details details = Details.builder()
                .with(OwnField.PRICE, price == null ? null : Money.of(price, "USD"))
                .build();
        return new Claim(
                Event.of(EventKind.ACQUISITION, participants, details),
                status,
                when == null ? null : When.parse(when, Basis.STATED),
                List.of(),
                confidence,
                "test/1",
                new Evidence(new ArticleId("a1"), "They buy", start, start + 8));
    }
}
