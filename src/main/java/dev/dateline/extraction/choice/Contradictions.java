package dev.dateline.extraction.choice;

import dev.dateline.extraction.ClaimJoining;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways in which two extractors read one passage differently. */
final class Contradictions {

    private Contradictions() {}

    /** The field in which two claims about the same words and the same takers differ, or nothing. */
    static Optional<FieldCheck> between(Claim claim, Claim other) {
        boolean samePassage = claim.evidence().start() < other.evidence().end()
                && other.evidence().start() < claim.evidence().end();
        boolean sameKind = claim.event().kind() == other.event().kind();
        if (!samePassage || !sameKind || ClaimJoining.areOneEvent(claim, other)) {
            return Optional.empty();
        }
        if (!sharesTaker(claim, other)) {
            return Optional.of(dispute("participants", "names others"));
        }
        if (claim.status() != other.status()) {
            return Optional.of(dispute("status", "has " + other.status()));
        }
        if (claim.when() != null && other.when() != null && !claim.when().overlaps(other.when())) {
            return Optional.of(dispute("when", "has " + other.when()));
        }
        return differing(
                        "raised",
                        claim.event().details().get(OwnField.RAISED),
                        other.event().details().get(OwnField.RAISED))
                .or(() -> differing(
                        "price",
                        claim.event().details().get(OwnField.PRICE),
                        other.event().details().get(OwnField.PRICE)));
    }

    private static Optional<FieldCheck> differing(String field, @Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other)
                ? Optional.empty()
                : Optional.of(dispute(field, "has " + other));
    }

    private static FieldCheck dispute(String field, String what) {
        return new FieldCheck(field, Outcome.DISPUTED, "another extractor " + what);
    }

    private static boolean sharesTaker(Claim claim, Claim other) {
        Set<Participant> takers = Set.copyOf(claim.event().participants());
        Set<Role> keys =
                EventDefinition.of(claim.event().kind()).keyRoles().stream().collect(Collectors.toSet());
        return other.event().participants().stream()
                .filter(participant -> keys.contains(participant.role()))
                .anyMatch(takers::contains);
    }
}
