package dev.dateline.graph.derive;

import dev.dateline.fact.claim.Tenure;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.FlatWhen;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.name.Described;
import dev.dateline.resolution.tenure.TenureEvent;
import dev.dateline.resolution.tenure.Tenures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Who held which post, as derived from what is shown of foundings, appointments, departures and posts in passing. */
@Component
public class HeldPosts {

    /** A day by which everything is known. */
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final Store store;

    HeldPosts(Store store) {
        this.store = store;
    }

    /** The tenures that follow from these events, as they were known when the events were read. */
    public static List<Tenure> of(Collection<ShownEvent> events) {
        return Tenures.of(happenings(events));
    }

    private static List<TenureEvent> happenings(Collection<ShownEvent> events) {
        return events.stream()
                .filter(event -> !isOfGroup(event))
                .map(event -> new TenureEvent(
                        event.id(),
                        event.event(),
                        event.status(),
                        event.when(),
                        event.coverage().last(),
                        event.held()))
                .toList();
    }

    /** "Senior staff" holds no post. */
    private static boolean isOfGroup(ShownEvent shown) {
        return shown.event().participants().stream()
                .filter(part -> part.role() == Role.PERSON)
                .anyMatch(part -> Described.isGroup(shown.named(part.entity()).name()));
    }

    /** Whose posts these events, as they are stored, may let change. */
    PostChanges around(Collection<String> events) {
        PostChanges changes = new PostChanges();
        if (!events.isEmpty()) {
            for (Record row : store.read("find-posts", Map.of("events", List.copyOf(events)))) {
                String organization = row.get("organization").asString();
                changes.add(organization, row.get("persons").asList(Value::asString));
                if (row.get("founding").asBoolean()) {
                    changes.founded.add(organization);
                }
            }
        }
        return changes;
    }

    /** Whose posts change as mentions no longer mean these entities. */
    PostChanges left(Collection<String> entities) {
        PostChanges changes = new PostChanges();
        if (!entities.isEmpty()) {
            for (Record row : store.read("find-held", Map.of("entities", List.copyOf(entities)))) {
                String organization = row.get("organization").asString();
                if (row.get("person").isNull()) {
                    changes.all.add(organization);
                } else {
                    changes.add(organization, List.of(row.get("person").asString()));
                }
            }
        }
        return changes;
    }

    /** Works out again who held these posts, and others that depend on it. */
    void resolve(PostChanges changes) {
        Set<String> all = new TreeSet<>(changes.all);
        changes.persons.forEach((organization, persons) -> {
            if (!all.contains(organization)
                    && !resolve(organization, persons, changes.founded.contains(organization))) {
                all.add(organization);
            }
        });
        resolve(all);
    }

    /**
     * Works out again which posts these persons held in an organization; where one is held by one person at a time, also
     * those of all others who had such a post.
     *
     * @return false if the day of the founding changes the tenures of all
     */
    private boolean resolve(String organization, Set<String> persons, boolean founded) {
        Record held =
                store.read("read-held", Map.of("organization", organization, "persons", List.copyOf(persons))).stream()
                        .findFirst()
                        .orElse(null);
        if (held == null) {
            return true;
        }
        Set<String> concerned = new TreeSet<>(persons);
        List<ShownEvent> events = postsOf(organization, concerned);
        if (founded
                && !foundedFor(events, organization)
                        .equals(held.get("foundedFor").asString(""))) {
            return false;
        }
        boolean sole = events.stream().anyMatch(event -> Tenures.isOfSolePost(event.event()))
                || held.get("titles").asList(title -> title.asString(""), List.of()).stream()
                        .anyMatch(Tenures::isSolePost);
        if (sole) {
            store.read("find-sole-holders", Map.of("organization", organization))
                    .forEach(row -> concerned.add(row.get("person").asString()));
            events = postsOf(organization, concerned);
        }
        List<Map<String, Object>> rows = of(events).stream()
                .filter(tenure -> tenure.organization().value().equals(organization)
                        && concerned.contains(tenure.person().value()))
                .map(HeldPosts::row)
                .toList();
        store.write(
                "write-tenures-of",
                Map.of("organization", organization, "persons", List.copyOf(concerned), "tenures", rows));
        return true;
    }

    private List<ShownEvent> postsOf(String organization, Set<String> persons) {
        return read(
                "read-posts-of",
                Map.of("organization", organization, "persons", List.copyOf(persons), "knownAt", ALWAYS));
    }

    /** Derives again who held which post in these organizations. */
    void resolve(Set<String> organizations) {
        if (organizations.isEmpty()) {
            return;
        }
        List<String> ids = List.copyOf(organizations);
        List<ShownEvent> events = read("read-posts", Map.of("organizations", ids, "knownAt", ALWAYS));
        List<Map<String, Object>> rows = of(events).stream()
                .filter(tenure -> organizations.contains(tenure.organization().value()))
                .map(HeldPosts::row)
                .toList();
        Map<String, String> founded = new HashMap<>();
        ids.forEach(id -> founded.put(id, foundedFor(events, id)));
        store.write("write-tenures", Map.of("organizations", ids, "tenures", rows, "founded", founded));
    }

    private List<ShownEvent> read(String query, Map<String, Object> parameters) {
        return store.read(query, parameters).stream()
                .map(row -> EventReader.readIfKnown(row.get("event")))
                .filter(Objects::nonNull)
                .toList();
    }

    /** When the organization was founded, as far as that bounds a tenure in it. */
    private static String foundedFor(Collection<ShownEvent> events, String organization) {
        return Tenures.founded(happenings(events), new EntityId(organization))
                .map(When::toString)
                .orElse("");
    }

    private static Map<String, Object> row(Tenure tenure) {
        Map<String, Object> properties = new HashMap<>();
        if (tenure.title() != null) {
            properties.put("title", tenure.title());
        }
        properties.put("interim", tenure.interim());
        properties.put("joint", tenure.joint());
        properties.putAll(FlatWhen.write("from", tenure.from()));
        properties.putAll(FlatWhen.write("to", tenure.to()));
        if (tenure.sureUntil() != null) {
            properties.put("sureUntil", tenure.sureUntil());
        }
        properties.put("begunBy", tenure.begunBy().stream().map(EventId::value).toList());
        properties.put("endedBy", tenure.endedBy().stream().map(EventId::value).toList());
        return Map.of(
                "person", tenure.person().value(),
                "organization", tenure.organization().value(),
                "properties", properties);
    }
}
