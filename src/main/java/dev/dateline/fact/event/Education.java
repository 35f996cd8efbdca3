package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person studied somewhere.
 *
 * @param degree {@code master}, {@code PhD}, as written
 * @param field the field of study
 */
public record Education(
        EntityId person,
        EntityId organization,
        @Nullable String degree,
        @Nullable String field) implements Event {

    public Education {
        Objects.requireNonNull(person);
        Objects.requireNonNull(organization);
    }

    static Education of(Cast cast, Details details) {
        return new Education(
                cast.required(EventKind.EDUCATION, Role.PERSON),
                cast.required(EventKind.EDUCATION, Role.ORGANIZATION),
                details.get(OwnField.DEGREE),
                details.get(OwnField.FIELD_OF_STUDY));
    }

    @Override
    public EventKind kind() {
        return EventKind.EDUCATION;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.PERSON, person).and(Role.ORGANIZATION, organization).list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.DEGREE, degree)
                .with(OwnField.FIELD_OF_STUDY, field)
                .build();
    }
}
