package dev.dateline.graph;

import dev.dateline.resolution.EntityCluster;
import dev.dateline.resolution.MentionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What persons said, and did not take back, of some clusters of mentions. */
final class Amended {

    private final List<Amendment> inOrder;
    private final Set<String> living = new HashSet<>();

    private Amended(Collection<Amendment> amendments, Collection<EntityCluster> clusters) {
        inOrder = amendments.stream()
                .sorted(Comparator.comparing(Amendment::at).thenComparing(Amendment::id))
                .toList();
        clusters.forEach(cluster -> cluster.members().keySet().forEach(mention -> living.add(mention.value())));
    }

    static Amended read(Store store, Collection<EntityCluster> clusters) {
        List<String> ids = clusters.stream()
                .flatMap(cluster -> cluster.members().keySet().stream())
                .map(MentionId::value)
                .toList();
        return new Amended(
                store.read("read-amendments", Map.of("ids", ids)).stream()
                        .map(row -> Amendment.of(row.get("amendment")))
                        .toList(),
                clusters);
    }

    /** Puts what was said of the cluster in the place of what its mentions say, and beside it. */
    void apply(EntityCluster cluster, Map<String, @Nullable Object> properties) {
        Set<String> aliases = new TreeSet<>(cluster.entity().aliases());
        for (AmendedField field : AmendedField.values()) {
            if (field.isExternalId()) {
                properties.put(field.property(), null);
            }
        }
        for (Amendment amendment : inOrder) {
            if (isOf(cluster, amendment)) {
                switch (amendment.field()) {
                    case ALIAS -> aliases.add(amendment.value());
                    case NAME -> {
                        aliases.add(cluster.entity().name());
                        properties.put("name", amendment.value());
                    }
                    case WIKIDATA, LEI, TICKER ->
                        properties.put(amendment.field().property(), amendment.value());
                }
            }
        }
        aliases.remove(properties.get("name"));
        properties.put("aliases", new ArrayList<>(aliases));
    }

    /** The first mention that is still there says which entity it is about. */
    private boolean isOf(EntityCluster cluster, Amendment amendment) {
        return amendment.parts().stream()
                .filter(living::contains)
                .findFirst()
                .map(part -> cluster.members().containsKey(new MentionId(part)))
                .orElse(false);
    }
}
