package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A company is insolvent, or asks for protection from its creditors.
 *
 * @param jurisdiction where the case is heard: {@code UK}, {@code California}
 * @param subject what it is about, what is demanded, which chapter: the words of the text
 */
public record Bankruptcy(
        EntityId company,
        @Nullable EntityId tribunal,
        @Nullable String jurisdiction,
        @Nullable String subject) implements Event {

    public Bankruptcy {
        Objects.requireNonNull(company);
    }

    static Bankruptcy of(Cast cast, Details details) {
        return new Bankruptcy(
                cast.required(EventKind.BANKRUPTCY, Role.COMPANY),
                cast.one(Role.COURT),
                details.get(OwnField.JURISDICTION),
                details.get(OwnField.SUBJECT));
    }

    @Override
    public EventKind kind() {
        return EventKind.BANKRUPTCY;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.COMPANY, company).and(Role.COURT, tribunal).list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.JURISDICTION, jurisdiction)
                .with(OwnField.SUBJECT, subject)
                .build();
    }
}
