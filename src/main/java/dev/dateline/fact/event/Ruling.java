package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A court or an agency decides, or the parties settle.
 *
 * @param jurisdiction where the case is heard: {@code UK}, {@code California}
 * @param court the court as named
 * @param subject what it is about, what is demanded, which chapter: the words of the text
 * @param outcome what was decided: {@code settled}, {@code dismissed}, {@code fined}, …
 * @param amount what a ruling or a settlement costs
 */
public record Ruling(
        List<EntityId> plaintiffs,
        List<EntityId> defendants,
        List<EntityId> parties,
        @Nullable EntityId agency,
        @Nullable EntityId tribunal,
        @Nullable String jurisdiction,
        @Nullable String court,
        @Nullable String subject,
        @Nullable String outcome,
        @Nullable Money amount)
        implements Event {

    public Ruling {
        plaintiffs = List.copyOf(plaintiffs);
        defendants = List.copyOf(defendants);
        parties = List.copyOf(parties);
        if (plaintiffs.isEmpty() && defendants.isEmpty() && parties.isEmpty()) {
            throw new IllegalArgumentException("a ruling needs a party");
        }
    }

    static Ruling of(Cast cast, Details details) {
        return new Ruling(
                cast.all(Role.PLAINTIFF),
                cast.all(Role.DEFENDANT),
                cast.all(Role.PARTY),
                cast.one(Role.AGENCY),
                cast.one(Role.COURT),
                details.get(OwnField.JURISDICTION),
                details.get(OwnField.COURT),
                details.get(OwnField.SUBJECT),
                details.get(OwnField.OUTCOME),
                details.get(OwnField.AMOUNT));
    }

    @Override
    public EventKind kind() {
        return EventKind.RULING;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.PLAINTIFF, plaintiffs)
                .and(Role.DEFENDANT, defendants)
                .and(Role.PARTY, parties)
                .and(Role.AGENCY, agency)
                .and(Role.COURT, tribunal)
                .list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.JURISDICTION, jurisdiction)
                .with(OwnField.COURT, court)
                .with(OwnField.SUBJECT, subject)
                .with(OwnField.OUTCOME, outcome)
                .with(OwnField.AMOUNT, amount)
                .build();
    }
}
