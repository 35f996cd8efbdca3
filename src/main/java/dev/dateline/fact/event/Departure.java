package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, or a described group ("senior staff"), leaves a post.
 *
 * @param titles the posts taken, left or searched for, as written; empty where none is named
 * @param boardSeat whether it is a seat on the board
 * @param manner how the post was left
 */
public record Departure(
        EntityId person,
        @Nullable EntityId organization,
        @Nullable EntityId successor,
        List<String> titles,
        boolean boardSeat,
        Manner manner)
        implements Event {

    public Departure {
        Objects.requireNonNull(person);
        Objects.requireNonNull(manner);
        titles = List.copyOf(titles);
    }

    static Departure of(Cast cast, Details details) {
        return new Departure(
                cast.required(EventKind.DEPARTURE, Role.PERSON),
                cast.one(Role.ORGANIZATION),
                cast.one(Role.SUCCESSOR),
                details.titles(),
                Boolean.TRUE.equals(details.get(OwnField.BOARD_SEAT)),
                Objects.requireNonNullElse(details.get(OwnField.MANNER), Manner.UNSPECIFIED));
    }

    @Override
    public EventKind kind() {
        return EventKind.DEPARTURE;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.PERSON, person)
                .and(Role.ORGANIZATION, organization)
                .and(Role.SUCCESSOR, successor)
                .list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.TITLES, titles)
                .with(OwnField.BOARD_SEAT, boardSeat)
                .with(OwnField.MANNER, manner)
                .build();
    }
}
