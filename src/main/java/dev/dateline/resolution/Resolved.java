package dev.dateline.resolution;

import java.util.List;

/**
 * Which events reports tell of.
 *
 * @param doubts which of them may be one
 */
public record Resolved(List<EventCluster> clusters, List<Doubt> doubts) {}
