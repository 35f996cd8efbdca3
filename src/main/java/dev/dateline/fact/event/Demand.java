package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody demands something of an organization.
 *
 * @param subject what it is about, what is demanded, which chapter: the words of the text
 */
public record Demand(
        List<EntityId> demanders,
        @Nullable EntityId addressee,
        @Nullable EntityId concerned,
        @Nullable String subject) implements Event {

    public Demand {
        demanders = List.copyOf(demanders);
        if (addressee == null && concerned == null) {
            throw new IllegalArgumentException("a demand needs an addressee, or the person it concerns");
        }
    }

    static Demand of(Cast cast, Details details) {
        return new Demand(
                cast.all(Role.DEMANDER),
                cast.one(Role.ADDRESSEE),
                cast.one(Role.SUBJECT),
                details.get(OwnField.SUBJECT));
    }

    @Override
    public EventKind kind() {
        return EventKind.DEMAND;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.DEMANDER, demanders)
                .and(Role.ADDRESSEE, addressee)
                .and(Role.SUBJECT, concerned)
                .list();
    }

    @Override
    public Details details() {
        return Details.builder().with(OwnField.SUBJECT, subject).build();
    }
}
