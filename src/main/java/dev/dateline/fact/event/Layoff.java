package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A company lets staff go.
 *
 * @param headcount how many people are laid off
 * @param share which share of the staff is laid off, from 0 to 1
 */
public record Layoff(
        EntityId company,
        @Nullable Long headcount,
        @Nullable Double share) implements Event {

    public Layoff {
        Objects.requireNonNull(company);
    }

    static Layoff of(Cast cast, Details details) {
        return new Layoff(
                cast.required(EventKind.LAYOFF, Role.COMPANY),
                details.get(OwnField.HEADCOUNT),
                details.get(OwnField.SHARE));
    }

    @Override
    public EventKind kind() {
        return EventKind.LAYOFF;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.COMPANY, company).list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.HEADCOUNT, headcount)
                .with(OwnField.SHARE, share)
                .build();
    }
}
