package dev.dateline.relationships.post;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.question.AsOf;
import dev.dateline.question.TimedRead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People who had a post in two places: who served at both, and whose boards interlock. */
@TimedRead
public class Colleagues {

    /** Somebody with a post in each of several places. */
    public record Shared(NamedEntity person, List<HeldPosition> positions) {}

    /** An organization that shares people with the one asked about. */
    public record Interlock(NamedEntity organization, List<Shared> people) {}

    private final Positions positions;

    Colleagues(Positions positions) {
        this.positions = positions;
    }

    /** Who had a post in each of these organizations, by name. */
    public List<Shared> of(List<EntityId> organizations, AsOf asOf) {
        Map<EntityId, List<HeldPosition>> byPerson = new TreeMap<>();
        for (EntityId organization : organizations) {
            positions
                    .history(organization, asOf)
                    .forEach(position -> byPerson.computeIfAbsent(
                                    position.person().id(), first -> new ArrayList<>())
                            .add(position));
        }
        return byPerson.values().stream()
                .filter(posts -> places(posts) == organizations.size())
                .map(posts -> new Shared(posts.getFirst().person(), posts))
                .sorted(Comparator.comparing(shared -> shared.person().name()))
                .toList();
    }

    private static long places(List<HeldPosition> posts) {
        return posts.stream().map(post -> post.organization().id()).distinct().count();
    }

    /** The other organizations in which the people of this one had posts. */
    public List<Interlock> interlocks(EntityId organization, AsOf asOf) {
        Map<EntityId, List<Shared>> byPlace = new TreeMap<>();
        Map<EntityId, NamedEntity> names = new TreeMap<>();
        for (EntityId person : people(organization, asOf)) {
            List<HeldPosition> posts = positions.history(person, asOf);
            posts.stream()
                    .map(HeldPosition::organization)
                    .filter(place -> !place.id().equals(organization))
                    .distinct()
                    .forEach(place -> {
                        names.put(place.id(), place);
                        byPlace.computeIfAbsent(place.id(), first -> new ArrayList<>())
                                .add(at(organization, place.id(), posts));
                    });
        }
        return names.values().stream()
                .map(place -> new Interlock(place, byPlace.getOrDefault(place.id(), List.of())))
                .sorted(Comparator.comparing(
                        interlock -> interlock.organization().name()))
                .toList();
    }

    private List<EntityId> people(EntityId organization, AsOf asOf) {
        return positions.history(organization, asOf).stream()
                .map(HeldPosition::person)
                .filter(person -> person.kind() == EntityKind.PERSON)
                .map(NamedEntity::id)
                .distinct()
                .toList();
    }

    private static Shared at(EntityId one, EntityId other, List<HeldPosition> posts) {
        List<HeldPosition> there = posts.stream()
                .filter(post -> post.organization().id().equals(one)
                        || post.organization().id().equals(other))
                .toList();
        return new Shared(there.getFirst().person(), there);
    }
}
