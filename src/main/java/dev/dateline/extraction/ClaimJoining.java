package dev.dateline.extraction;

import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events within one article: claims of one event become one claim.
 *
 * <p>Two claims report one event if they are of one kind, agree on each key role that both fill, on at least one of
 * them, and contradict each other neither in date, status, titles nor amounts.
 */
public final class ClaimJoining {

    private final BinaryOperator<Claim> merge;

    private ClaimJoining(BinaryOperator<Claim> merge) {
        this.merge = merge;
    }

    /** The claims, each event once: the claim of higher confidence, with the participants of both. */
    public static List<Claim> join(List<Claim> claims) {
        return join(claims, ClaimJoining::merged);
    }

    /** The same with another way of making one claim of two; the first is the one of higher confidence. */
    public static List<Claim> join(List<Claim> claims, BinaryOperator<Claim> merge) {
        return new ClaimJoining(merge).joined(claims);
    }

    private List<Claim> joined(List<Claim> claims) {
        List<Claim> joined = new ArrayList<>();
        for (Claim claim : claims.stream().sorted(SUREST).toList()) {
            int same = indexOfSame(joined, claim);
            if (same < 0) {
                joined.add(claim);
            } else {
                joined.set(same, merge.apply(joined.get(same), claim));
            }
        }
        joined.sort(IN_THE_TEXT);
        return joined;
    }

    private static final Comparator<Claim> IN_THE_TEXT = Comparator.comparingInt(
                    (Claim claim) -> claim.evidence().start())
            .thenComparingInt(claim -> claim.evidence().end())
            .thenComparing(claim -> claim.event().kind());

    private static final Comparator<Claim> SUREST = Comparator.comparingDouble(Claim::confidence)
            .reversed()
            .thenComparing(IN_THE_TEXT)
            .thenComparing(Claim::toString);

    private static int indexOfSame(List<Claim> claims, Claim claim) {
        for (int i = 0; i < claims.size(); i++) {
            if (areOneEvent(claims.get(i), claim)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether two claims of one article report the same event. */
    public static boolean areOneEvent(Claim one, Claim other) {
        return shareKeyRoles(one.event(), other.event())
                && datesAgree(one.when(), other.when())
                && one.status() == other.status()
                && detailsAgree(one.event(), other.event());
    }

    private static boolean shareKeyRoles(Event one, Event other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        int shared = 0;
        for (Role role : EventDefinition.of(one.kind()).keyRoles()) {
            Set<EntityId> first = takers(one, role);
            Set<EntityId> second = takers(other, role);
            if (!first.isEmpty() && !second.isEmpty()) {
                if (first.stream().noneMatch(second::contains)) {
                    return false;
                }
                shared++;
            }
        }
        return shared > 0
                && (one.kind() != EventKind.PARTNERSHIP
                        || takers(one, Role.PARTY).equals(takers(other, Role.PARTY)));
    }

    private static boolean datesAgree(@Nullable When one, @Nullable When other) {
        return one == null || other == null || one.overlaps(other);
    }

    private static boolean detailsAgree(Event one, Event other) {
        return Stream.of(OwnField.SERIES, OwnField.RAISED, OwnField.PRICE, OwnField.SUBJECT, OwnField.HEADCOUNT)
                        .allMatch(field ->
                                agree(one.details().get(field), other.details().get(field)))
                && (one.details().titles().isEmpty()
                        || other.details().titles().isEmpty()
                        || one.details().titles().stream()
                                .anyMatch(other.details().titles()::contains));
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static Set<EntityId> takers(Event event, Role role) {
        return event.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::entity)
                .collect(Collectors.toSet());
    }

    /** The surer claim with the participants of both, and the date of the other where it has none. */
    private static Claim merged(Claim surer, Claim other) {
        Set<Participant> all = new LinkedHashSet<>(surer.event().participants());
        other.event().participants().stream()
                .filter(participant -> surer.event().participants().stream()
                        .noneMatch(known -> known.entity().equals(participant.entity())))
                .forEach(all::add);
        return new Claim(
                Event.of(surer.event().kind(), List.copyOf(all), surer.event().details()),
                surer.status(),
                surer.when() == null ? other.when() : surer.when(),
                surer.attributedTo(),
                surer.confidence(),
                surer.extractor(),
                surer.evidence(),
                surer.support());
    }
}
