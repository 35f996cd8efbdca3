package dev.dateline.graph.mention;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.graph.read.StoredFacts;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.entity.Mention;
import dev.dateline.resolution.name.MentionKey;
import dev.dateline.resolution.name.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Writes the mentions of articles, and the entities they mean. */
@Component
public class Mentions {

    private static final EntityId OUTLET = new EntityId("outlet");

    private final Store store;
    private final Wordings wordings;
    private final Meanings meanings;

    Mentions(Store store, Wordings wordings, Meanings meanings) {
        this.store = store;
        this.wordings = wordings;
        this.meanings = meanings;
    }

    /**
     * Writes what an article names, its outlet among them; returns its mentions.
     *
     * @param byPersons those of these that a person named, and no extractor
     */
    public List<Mention> write(Article article, Extraction extraction, List<Entity> byPersons) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>(extraction.entities());
        entities.addAll(byPersons);
        if (article.outlet() != null) {
            entities.add(new Entity(OUTLET, EntityKind.ORGANIZATION, Subkind.OUTLET, article.outlet(), List.of()));
        }
        for (Entity entity : entities) {
            Mention mention = Mention.of(article.id(), entity);
            mentions.add(mention);
            rows.add(row(mention, entity, byPersons.contains(entity)));
        }
        store.write("write-mentions", "mentions", rows);
        return mentions;
    }

    private static Map<String, Object> row(Mention mention, Entity entity, boolean byPerson) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("articleId", mention.article().value());
        properties.put("localId", entity.id().value());
        properties.put("kind", mention.kind().name());
        properties.put("name", mention.name());
        properties.put("aliases", mention.aliases());
        properties.put("standsAlone", mention.standsAlone());
        if (mention.subkind() != null) {
            properties.put("subkind", mention.subkind().name());
        }
        if (entity.id().equals(OUTLET)) {
            properties.put("outlet", true);
        }
        if (byPerson) {
            properties.put("byPerson", true);
        }
        return Map.of("id", mention.id().value(), "articleId", mention.article().value(), "properties", properties);
    }

    /** The stored mentions of an article. */
    List<Mention> in(String article) {
        return store.read("read-mentions-in", Map.of("article", article)).stream()
                .map(row -> StoredFacts.mention(row.get("mention")))
                .toList();
    }

    /**
     * Works out what an article's mentions mean that are new, organizations before the persons beside them, and what
     * others mean that depends on it.
     *
     * @param judged keys of mentions of which a person said what they mean, or took it back
     */
    public Moved resolve(Collection<Mention> fresh, Set<MentionKey> judged) {
        NameChanges others = changes(judged, false);
        wordings.word(fresh.stream().filter(mention -> !isPerson(mention)).toList(), others);
        NameChanges persons = changes(judged, true);
        Set<String> toPlace = new TreeSet<>();
        fresh.stream()
                .filter(Mentions::isPerson)
                .forEach(mention -> toPlace.add(mention.id().value()));
        return resolve(others, persons, toPlace);
    }

    /** Works out what others mean, once these mentions are no longer counted. */
    public Moved resolveWithout(NameChanges gone) {
        NameChanges others = part(gone, false);
        NameChanges persons = part(gone, true);
        return resolve(others, persons, Set.of());
    }

    /** Counts the mentions of an article no longer. */
    public NameChanges withdraw(Collection<String> mentions) {
        NameChanges changes = new NameChanges();
        wordings.unword(mentions, changes);
        return changes;
    }

    private static NameChanges changes(Set<MentionKey> keys, boolean ofPersons) {
        NameChanges changes = new NameChanges();
        keys.stream()
                .filter(key -> (key.kind() == EntityKind.PERSON) == ofPersons)
                .forEach(changes.keys::add);
        return changes;
    }

    private static NameChanges part(NameChanges all, boolean ofPersons) {
        NameChanges changes = changes(all.keys, ofPersons);
        changes.thinned.addAll(all.thinned);
        all.left.forEach((entity, mentions) -> {
            if (isPerson(entity) == ofPersons) {
                mentions.forEach(mention -> changes.leave(entity, mention));
            }
        });
        return changes;
    }

    private static boolean isPerson(String entity) {
        return Names.isOf(EntityKind.PERSON, new EntityId(entity));
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind() == EntityKind.PERSON;
    }

    private Moved resolve(NameChanges others, NameChanges persons, Set<String> fresh) {
        Moved moved = meanings.resolve(others);
        Set<String> toPlace = new TreeSet<>(fresh);
        toPlace.addAll(moved.persons());
        wordings.place(toPlace, persons);
        return moved.and(meanings.resolve(persons));
    }

    /** Counts the stored mentions of an article to their wordings, except for those of persons. */
    public void call(String article, NameChanges changes) {
        wordings.word(in(article).stream().filter(mention -> !isPerson(mention)).toList(), changes);
    }

    /** Counts the mentions of persons in these articles to their wordings and circles; returns the keys of all. */
    public Set<MentionKey> placePersonsIn(List<String> articles) {
        NameChanges persons = new NameChanges();
        Set<String> mentions = new TreeSet<>();
        articles.forEach(article -> in(article).stream()
                .filter(Mentions::isPerson)
                .forEach(mention -> mentions.add(mention.id().value())));
        wordings.place(mentions, persons);
        return persons.keys;
    }

    /** Works out what is meant around these keys, all of persons or none. */
    public Moved workOut(Set<MentionKey> keys) {
        NameChanges changes = new NameChanges();
        changes.keys.addAll(keys);
        return meanings.resolve(changes);
    }

    /** Notes of which wordings persons judge mentions. */
    public void markJudged(Set<String> mentions) {
        store.write("mark-judged", "ids", mentions);
    }

    /** Drops those of these entities that nothing means any more; they are found by what took their mentions over. */
    public void dropUnmeant(Map<String, Set<String>> entities) {
        List<Map<String, Object>> rows = new ArrayList<>();
        entities.forEach((entity, mentions) -> rows.add(Map.of("id", entity, "mentions", List.copyOf(mentions))));
        store.write("drop-entities", "entities", rows);
    }
}
