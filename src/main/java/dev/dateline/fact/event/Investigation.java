package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency, or a firm that was asked to, looks into somebody or something.
 *
 * @param subject what it is about, what is demanded, which chapter: the words of the text
 */
public record Investigation(
        List<EntityId> agencies,
        List<EntityId> subjects,
        @Nullable String subject) implements Event {

    public Investigation {
        agencies = List.copyOf(agencies);
        subjects = List.copyOf(subjects);
        if (agencies.isEmpty() && subjects.isEmpty()) {
            throw new IllegalArgumentException("an investigation needs an agency or a subject");
        }
    }

    static Investigation of(Cast cast, Details details) {
        return new Investigation(cast.all(Role.AGENCY), cast.all(Role.SUBJECT), details.get(OwnField.SUBJECT));
    }

    @Override
    public EventKind kind() {
        return EventKind.INVESTIGATION;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.AGENCY, agencies).and(Role.SUBJECT, subjects).list();
    }

    @Override
    public Details details() {
        return Details.builder().with(OwnField.SUBJECT, subject).build();
    }
}
