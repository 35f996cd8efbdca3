package dev.dateline.resolution.entity;

import dev.dateline.fact.entity.Entity;
import dev.dateline.resolution.name.MentionId;
import java.util.SortedMap;

/**
 * The mentions that mean one entity.
 *
 * @param entity with its canonical id
 * @param members each mention, and why it belongs here
 * @param count how many mentions these stand for
 * @param standsAlone whether any of its names says by itself who is meant
 */
public record EntityCluster(Entity entity, SortedMap<MentionId, String> members, long count, boolean standsAlone) {}
