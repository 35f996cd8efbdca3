package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person takes a post.
 *
 * @param titles the posts taken, left or searched for, as written; empty where none is named
 * @param interim whether the post is held until another is found
 * @param joint whether the post is shared, as by co-CEOs
 * @param boardSeat whether it is a seat on the board
 */
public record Appointment(
        EntityId person,
        @Nullable EntityId organization,
        @Nullable EntityId predecessor,
        @Nullable EntityId appointer,
        List<String> titles,
        boolean interim,
        boolean joint,
        boolean boardSeat)
        implements Event {

    public Appointment {
        Objects.requireNonNull(person);
        titles = List.copyOf(titles);
    }

    static Appointment of(Cast cast, Details details) {
        return new Appointment(
                cast.required(EventKind.APPOINTMENT, Role.PERSON),
                cast.one(Role.ORGANIZATION),
                cast.one(Role.PREDECESSOR),
                cast.one(Role.APPOINTER),
                details.titles(),
                Boolean.TRUE.equals(details.get(OwnField.INTERIM)),
                Boolean.TRUE.equals(details.get(OwnField.JOINT)),
                Boolean.TRUE.equals(details.get(OwnField.BOARD_SEAT)));
    }

    @Override
    public EventKind kind() {
        return EventKind.APPOINTMENT;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.PERSON, person)
                .and(Role.ORGANIZATION, organization)
                .and(Role.PREDECESSOR, predecessor)
                .and(Role.APPOINTER, appointer)
                .list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.TITLES, titles)
                .with(OwnField.INTERIM, interim)
                .with(OwnField.JOINT, joint)
                .with(OwnField.BOARD_SEAT, boardSeat)
                .build();
    }
}
