package dev.dateline.extraction.offline.event.completion;

import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the other side where an article takes it for granted: the buyer, the defendant of a suit or a ruling, the
 * company that lays off.
 *
 * @param candidates all candidates of the article
 */
record CounterpartyInference(ArticleOrganizations organizations, List<EventCandidate> candidates) {

    /** The candidate with its other side, once what the article reports about an event has been brought together. */
    EventCandidate supply(EventCandidate candidate) {
        return switch (candidate.kind()) {
            case EXECUTIVE_SEARCH -> candidate.withMissing(Role.ORGANIZATION, organizations.protagonist());
            case ACQUISITION -> candidate.has(Role.PARTY) ? candidate : supplyDeal(candidate);
            case LAWSUIT -> supplySide(candidate);
            case RULING ->
                candidate
                        .withMissing(Role.DEFENDANT, opponentOrSued(candidate))
                        .withMissing(Role.PLAINTIFF, opponent(candidate, Role.DEFENDANT, Role.PLAINTIFF));
            case DEMAND -> candidate.withMissing(Role.ADDRESSEE, organizations.protagonist());
            case LAYOFF -> candidate.withMissing(Role.COMPANY, layingOff(candidate));
            default -> candidate;
        };
    }

    private @Nullable EntityId aboutWhom(EventCandidate candidate) {
        EntityId item = organizations.ofItem(candidate);
        return item == null ? organizations.protagonist() : item;
    }

    /** The deal with its target and its buyer; a bidder is still after the same target as before. */
    private EventCandidate supplyDeal(EventCandidate deal) {
        EntityId target = candidates.stream()
                .filter(other -> other.kind() == EventKind.ACQUISITION && other.has(Role.TARGET))
                .filter(other -> !Collections.disjoint(other.all(Role.ACQUIRER), deal.all(Role.ACQUIRER)))
                .map(other -> other.all(Role.TARGET).getFirst())
                .findFirst()
                .orElse(null);
        return deal.withMissing(Role.TARGET, target).withMissing(Role.ACQUIRER, organizations.protagonist());
    }

    private EventCandidate supplySide(EventCandidate suit) {
        if (!suit.has(Role.PARTY)) {
            EntityId sued = suit.all(Role.PLAINTIFF).contains(organizations.protagonist())
                    ? ruledAgainst(suit)
                    : organizations.protagonist();
            return suit.withMissing(Role.DEFENDANT, sued);
        }
        EntityId other = organizations.protagonist();
        boolean alone = suit.all(Role.PARTY).size() < 2;
        return alone && other != null && !suit.all(Role.PARTY).contains(other) ? suit.with(Role.PARTY, other) : suit;
    }

    /** The first defendant of a ruling in the article who is not a plaintiff of this suit; null if there is none. */
    private @Nullable EntityId ruledAgainst(EventCandidate suit) {
        return candidates.stream()
                .filter(other -> other.kind() == EventKind.RULING && other.has(Role.DEFENDANT))
                .flatMap(other -> other.all(Role.DEFENDANT).stream())
                .filter(body -> !suit.all(Role.PLAINTIFF).contains(body))
                .findFirst()
                .orElse(null);
    }

    private @Nullable EntityId layingOff(EventCandidate layoff) {
        EntityId named = organizations.namedBefore(layoff, Set.of());
        return named == null ? aboutWhom(layoff) : named;
    }

    /** The other side of a ruling, from a lawsuit reported elsewhere in the article. */
    private @Nullable EntityId opponent(EventCandidate ruling, Role known, Role wanted) {
        return candidates.stream()
                .filter(other -> other.kind() == EventKind.LAWSUIT && other.has(wanted))
                .filter(other -> !Collections.disjoint(other.all(known), ruling.all(known)))
                .map(other -> other.all(wanted).getFirst())
                .findFirst()
                .orElse(null);
    }

    /** The opponent in the suit that was ruled on, else the last one sued before the ruling. */
    private @Nullable EntityId opponentOrSued(EventCandidate ruling) {
        EntityId opponent = opponent(ruling, Role.PLAINTIFF, Role.DEFENDANT);
        return opponent != null
                ? opponent
                : candidates.stream()
                        .filter(other -> other.kind() == EventKind.LAWSUIT && other.sentence() < ruling.sentence())
                        .flatMap(other -> other.all(Role.DEFENDANT).stream())
                        .findFirst()
                        .orElse(null);
    }
}
