package dev.dateline.graph.mention;

import dev.dateline.resolution.entity.NameNeighbourhood;
import dev.dateline.resolution.name.MentionKey;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What has come, gone or changed among mentions, and is still to have its effect on what they mean. */
public final class NameChanges {

    /** The names and circles around which mentions may mean something else than before. */
    public final Set<MentionKey> keys = new TreeSet<>();

    /** The mentions that mean nothing yet, each with why it will mean what others in the same words do. */
    final Map<String, String> unmeant = new TreeMap<>();

    /** The wordings in which a mention fewer names somebody. */
    final Set<String> thinned = new TreeSet<>();

    /** The entities that mentions no longer mean, each with those mentions. */
    final Map<String, Set<String>> left = new TreeMap<>();

    /** The entities whose mentions are others, or more or fewer, than before. */
    final Set<String> entities = new TreeSet<>();

    /** Where entities with names that are nearly alike were looked for, or are from now on. */
    final Set<NameNeighbourhood> neighbourhoods = new TreeSet<>();

    /** The mentions that mean something else than before. */
    final Set<String> moved = new HashSet<>();

    void leave(String entity, String mention) {
        left.computeIfAbsent(entity, none -> new TreeSet<>()).add(mention);
        entities.add(entity);
    }
}
