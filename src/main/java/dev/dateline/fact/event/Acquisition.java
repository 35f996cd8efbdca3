package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One body buys another, or two merge; {@code parties} are those of a merger in which nobody is said to buy.
 *
 * @param price what is paid, or offered, for the target
 * @param merger whether it is called a merger
 */
public record Acquisition(
        List<EntityId> acquirers,
        @Nullable EntityId target,
        List<EntityId> sellers,
        List<EntityId> parties,
        @Nullable Money price,
        boolean merger)
        implements Event {

    public Acquisition {
        acquirers = List.copyOf(acquirers);
        sellers = List.copyOf(sellers);
        parties = List.copyOf(parties);
        if (target == null && parties.isEmpty()) {
            throw new IllegalArgumentException("an acquisition needs a target, or the parties of a merger");
        }
    }

    static Acquisition of(Cast cast, Details details) {
        return new Acquisition(
                cast.all(Role.ACQUIRER),
                cast.one(Role.TARGET),
                cast.all(Role.SELLER),
                cast.all(Role.PARTY),
                details.get(OwnField.PRICE),
                Boolean.TRUE.equals(details.get(OwnField.MERGER)));
    }

    @Override
    public EventKind kind() {
        return EventKind.ACQUISITION;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.ACQUIRER, acquirers)
                .and(Role.TARGET, target)
                .and(Role.SELLER, sellers)
                .and(Role.PARTY, parties)
                .list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.PRICE, price)
                .with(OwnField.MERGER, merger)
                .build();
    }
}
