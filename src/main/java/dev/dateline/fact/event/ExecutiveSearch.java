package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.List;
import java.util.Objects;

/**
 * An organization looks for somebody to fill a post.
 *
 * @param titles the posts taken, left or searched for, as written; empty where none is named
 */
public record ExecutiveSearch(EntityId organization, List<String> titles) implements Event {

    public ExecutiveSearch {
        Objects.requireNonNull(organization);
        titles = List.copyOf(titles);
    }

    static ExecutiveSearch of(Cast cast, Details details) {
        return new ExecutiveSearch(cast.required(EventKind.EXECUTIVE_SEARCH, Role.ORGANIZATION), details.titles());
    }

    @Override
    public EventKind kind() {
        return EventKind.EXECUTIVE_SEARCH;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.ORGANIZATION, organization).list();
    }

    @Override
    public Details details() {
        return Details.builder().with(OwnField.TITLES, titles).build();
    }
}
