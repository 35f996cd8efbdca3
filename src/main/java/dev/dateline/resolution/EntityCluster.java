package dev.dateline.resolution;

import dev.dateline.fact.Entity;
import java.util.SortedMap;

/**
 * The mentions that mean one entity.
 *
 * @param entity with its canonical id
 * @param members each mention, and why it belongs here
 */
public record EntityCluster(Entity entity, SortedMap<MentionId, String> members) {}
