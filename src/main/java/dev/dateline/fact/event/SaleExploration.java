package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import java.util.List;
import java.util.Objects;

/** A company looks into selling itself. */
public record SaleExploration(EntityId company, List<EntityId> suitors) implements Event {

    public SaleExploration {
        Objects.requireNonNull(company);
        suitors = List.copyOf(suitors);
    }

    static SaleExploration of(Cast cast) {
        return new SaleExploration(cast.required(EventKind.SALE_EXPLORATION, Role.COMPANY), cast.all(Role.SUITOR));
    }

    @Override
    public EventKind kind() {
        return EventKind.SALE_EXPLORATION;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.COMPANY, company).and(Role.SUITOR, suitors).list();
    }

    @Override
    public Details details() {
        return Details.NONE;
    }
}
