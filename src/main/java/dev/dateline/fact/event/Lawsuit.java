package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sues somebody; {@code parties} are those whose side the text does not tell.
 *
 * @param jurisdiction where the case is heard: {@code UK}, {@code California}
 * @param court the court as named
 * @param subject what it is about, what is demanded, which chapter: the words of the text
 * @param stage how far the case is: {@code filed}, {@code pre-trial}, {@code trial}, {@code appeal}, {@code settled}
 */
public record Lawsuit(
        List<EntityId> plaintiffs,
        List<EntityId> defendants,
        List<EntityId> parties,
        @Nullable EntityId tribunal,
        @Nullable String jurisdiction,
        @Nullable String court,
        @Nullable String subject,
        @Nullable String stage)
        implements Event {

    public Lawsuit {
        plaintiffs = List.copyOf(plaintiffs);
        defendants = List.copyOf(defendants);
        parties = List.copyOf(parties);
        if (plaintiffs.isEmpty() && defendants.isEmpty() && parties.isEmpty()) {
            throw new IllegalArgumentException("a lawsuit needs a party");
        }
    }

    static Lawsuit of(Cast cast, Details details) {
        return new Lawsuit(
                cast.all(Role.PLAINTIFF),
                cast.all(Role.DEFENDANT),
                cast.all(Role.PARTY),
                cast.one(Role.COURT),
                details.get(OwnField.JURISDICTION),
                details.get(OwnField.COURT),
                details.get(OwnField.SUBJECT),
                details.get(OwnField.STAGE));
    }

    @Override
    public EventKind kind() {
        return EventKind.LAWSUIT;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.PLAINTIFF, plaintiffs)
                .and(Role.DEFENDANT, defendants)
                .and(Role.PARTY, parties)
                .and(Role.COURT, tribunal)
                .list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.JURISDICTION, jurisdiction)
                .with(OwnField.COURT, court)
                .with(OwnField.SUBJECT, subject)
                .with(OwnField.STAGE, stage)
                .build();
    }
}
