package dev.dateline.timeline.outline;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.headline.Caption;
import dev.dateline.page.Labels;
import dev.dateline.timeline.read.TimelineItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing needs of an event.
 *
 * @param earliest its first possible day, null where that is open
 * @param latest its last possible day, null where that is open
 * @param when the same in words
 * @param caption the headline without the name of the one entity whose timeline it is
 * @param conflict the fields on which sources differ, in words; null where they agree
 */
public record OutlineItem(
        EventId id,
        EventKind kind,
        String band,
        Status status,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String when,
        String headline,
        String caption,
        int sources,
        @Nullable String conflict) {

    public static OutlineItem of(TimelineItem item, List<EntityId> about, Labels labels) {
        return new OutlineItem(
                item.id(),
                item.kind(),
                labels.theme(item.kind()),
                item.status(),
                item.when().earliest(),
                item.when().latest(),
                labels.when(item.kind(), item.when()),
                item.headline(),
                about.size() == 1 ? caption(item, about.getFirst()) : item.headline(),
                item.sourceCount(),
                item.conflicts().isEmpty() ? null : labels.fields(item.conflicts()));
    }

    private static String caption(TimelineItem item, EntityId own) {
        Map<EntityId, NamedEntity> named = item.participants().stream()
                .map(TimelineItem.Participation::entity)
                .collect(Collectors.toMap(NamedEntity::id, Function.identity(), (one, same) -> one));
        NamedEntity self = named.get(own);
        if (self == null) {
            return item.headline();
        }
        List<Participant> parts = item.participants().stream()
                .map(part -> new Participant(part.role(), part.entity().id()))
                .toList();
        return Caption.of(
                Event.of(item.kind(), parts, item.own()),
                item.status(),
                item.when(),
                id -> Objects.requireNonNull(named.get(id)).name(),
                own,
                self.kind() == EntityKind.PERSON);
    }
}
