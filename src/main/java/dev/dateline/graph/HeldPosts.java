package dev.dateline.graph;

import dev.dateline.fact.EventId;
import dev.dateline.fact.Role;
import dev.dateline.fact.Tenure;
import dev.dateline.resolution.Described;
import dev.dateline.resolution.Happening;
import dev.dateline.resolution.Tenures;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Who held which post, as derived from what is shown of foundings, appointments, departures and posts in passing. */
@Component
public class HeldPosts {

    private final Store store;

    HeldPosts(Store store) {
        this.store = store;
    }

    /** The tenures that follow from these events, as they were known when the events were read. */
    public static List<Tenure> of(Collection<ShownEvent> events) {
        return Tenures.of(events.stream()
                .filter(event -> !isOfGroup(event))
                .map(event -> new Happening(
                        event.id(),
                        event.event(),
                        event.status(),
                        event.when(),
                        event.coverage().last(),
                        event.held()))
                .toList());
    }

    /** "Senior staff" holds no post. */
    private static boolean isOfGroup(ShownEvent shown) {
        return shown.event().participants().stream()
                .filter(part -> part.role() == Role.PERSON)
                .anyMatch(part -> Described.isGroup(shown.named(part.entity()).name()));
    }

    /** The organizations in which these events, as they are stored, may let posts change hands. */
    Set<String> organizations(Set<String> events) {
        Set<String> organizations = new TreeSet<>();
        if (!events.isEmpty()) {
            store.read("find-organizations", Map.of("events", List.copyOf(events)))
                    .forEach(row -> organizations.add(row.get("organization").asString()));
        }
        return organizations;
    }

    /** Works out anew who held which post in these organizations. */
    void resolve(Set<String> organizations) {
        if (organizations.isEmpty()) {
            return;
        }
        List<String> ids = List.copyOf(organizations);
        List<ShownEvent> events = store.read("read-posts", Map.of("organizations", ids)).stream()
                .map(row -> EventReader.readIfKnown(row.get("event")))
                .filter(Objects::nonNull)
                .toList();
        List<Map<String, Object>> rows = of(events).stream()
                .filter(tenure -> organizations.contains(tenure.organization().value()))
                .map(HeldPosts::row)
                .toList();
        store.write("write-tenures", Map.of("organizations", ids, "tenures", rows));
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
