package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two or more agree to work together.
 *
 * @param subject what it is about, what is demanded, which chapter: the words of the text
 */
public record Partnership(List<EntityId> parties, @Nullable String subject) implements Event {

    public Partnership {
        parties = List.copyOf(parties);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("a partnership needs a party");
        }
    }

    static Partnership of(Cast cast, Details details) {
        return new Partnership(cast.all(Role.PARTY), details.get(OwnField.SUBJECT));
    }

    @Override
    public EventKind kind() {
        return EventKind.PARTNERSHIP;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.PARTY, parties).list();
    }

    @Override
    public Details details() {
        return Details.builder().with(OwnField.SUBJECT, subject).build();
    }
}
