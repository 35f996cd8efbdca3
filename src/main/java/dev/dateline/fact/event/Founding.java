package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import java.util.List;
import java.util.Objects;

/** The founding of an organization, with its founders. */
public record Founding(EntityId company, List<EntityId> founders) implements Event {

    public Founding {
        Objects.requireNonNull(company);
        founders = List.copyOf(founders);
    }

    static Founding of(Cast cast) {
        return new Founding(cast.required(EventKind.FOUNDING, Role.COMPANY), cast.all(Role.FOUNDER));
    }

    @Override
    public EventKind kind() {
        return EventKind.FOUNDING;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.COMPANY, company).and(Role.FOUNDER, founders).list();
    }

    @Override
    public Details details() {
        return Details.NONE;
    }
}
