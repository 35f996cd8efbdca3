package dev.dateline.fact.event;

import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.When;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person holds or held a post, as a text mentions in passing: a state, no event. The text does not report that it
 * began or ended.
 *
 * <p>The {@link Claim#when()} of a claim that reports it has the days on which the post was held, as far as the text
 * gives them:
 *
 * <ul>
 *   <li>an interval that the text gives: {@code 2009/2014} for "from 2009 to 2014", {@code 2019/..} for "since 2019",
 *       {@code ../2014} for "until 2014";
 *   <li>one stated day, month or year, {@code 2016}: it was held at some time in 2016;
 *   <li>of a present holder without dates ("COO Ana Pell") the day of publication, {@link When.Basis#BOUNDED}: it was
 *       held on that day, and when it began and ended is not known. An interval with this basis has several such days:
 *       it was held on the first and on the last one;
 *   <li>of a former holder without dates ("the former COO") {@code ../} the day of publication, {@code BOUNDED}: it had
 *       ended by then;
 *   <li>null where the day of publication is not known either.
 * </ul>
 *
 * @param titles the posts held, as written; empty where none is named
 * @param interim whether the post is held until another is found
 * @param joint whether the post is shared, as by co-CEOs
 * @param boardSeat whether it is a seat on the board
 */
public record Position(
        EntityId person,
        @Nullable EntityId organization,
        List<String> titles,
        boolean interim,
        boolean joint,
        boolean boardSeat)
        implements Event {

    public Position {
        Objects.requireNonNull(person);
        titles = List.copyOf(titles);
    }

    static Position of(Cast cast, Details details) {
        return new Position(
                cast.required(EventKind.POSITION, Role.PERSON),
                cast.one(Role.ORGANIZATION),
                details.titles(),
                Boolean.TRUE.equals(details.get(OwnField.INTERIM)),
                Boolean.TRUE.equals(details.get(OwnField.JOINT)),
                Boolean.TRUE.equals(details.get(OwnField.BOARD_SEAT)));
    }

    @Override
    public EventKind kind() {
        return EventKind.POSITION;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.PERSON, person).and(Role.ORGANIZATION, organization).list();
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
