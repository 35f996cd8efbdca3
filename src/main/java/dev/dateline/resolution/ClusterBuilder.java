package dev.dateline.resolution;

import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the mentions of one entity, and derives its name and id from them. */
final class ClusterBuilder {

    private final EntityKind kind;
    private final List<Mention> mentions = new ArrayList<>();
    private final SortedMap<MentionId, String> members = new TreeMap<>();

    ClusterBuilder(EntityKind kind) {
        this.kind = kind;
    }

    void add(Mention mention, String because) {
        mentions.add(mention);
        members.put(mention.id(), because);
    }

    /** Whether a lone family name may mean this person. */
    boolean maySay(Mention loneName) {
        return kind == EntityKind.PERSON
                && Names.words(kind, loneName.name()).size() == 1
                && mentions.stream()
                        .filter(Mention::standsAlone)
                        .anyMatch(mention -> mention.familyName().equals(loneName.familyName())
                                && EntityClusters.sharesAny(mention.beside(), loneName.beside()));
    }

    EntityCluster build() {
        String name = mostFrequent(names().toList());
        List<String> aliases = Stream.concat(
                        mentions.stream().map(Mention::name),
                        mentions.stream().flatMap(mention -> mention.aliases().stream()))
                .distinct()
                .toList();
        return new EntityCluster(new Entity(id(name), kind, subkind(), name, aliases), members);
    }

    private Stream<String> names() {
        boolean anyStandsAlone = mentions.stream().anyMatch(Mention::standsAlone);
        return mentions.stream()
                .filter(mention -> mention.standsAlone() == anyStandsAlone)
                .map(Mention::name);
    }

    /** Of several equally frequent ones the longest; of those the first in the alphabet. */
    private static String mostFrequent(List<String> names) {
        Map<String, Long> counts =
                names.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparingInt(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** Of a name that does not say by itself who is meant, the id also names the organization, or else the mention. */
    private EntityId id(String name) {
        String slug = Names.slug(kind, name);
        if (mentions.stream().anyMatch(Mention::standsAlone)) {
            return new EntityId(slug);
        }
        String where = mentions.stream()
                .flatMap(mention -> mention.beside().stream())
                .sorted()
                .findFirst()
                .map(organization -> organization.value().replaceFirst("^organization-", ""))
                .orElseGet(() -> Hash.of(members.firstKey().value()).substring(0, 8));
        return new EntityId(slug + "-" + where);
    }

    private @Nullable Subkind subkind() {
        return mentions.stream()
                .map(Mention::subkind)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Subkind, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
