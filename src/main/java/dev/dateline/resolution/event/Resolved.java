package dev.dateline.resolution.event;

import dev.dateline.resolution.judgement.Doubt;
import java.util.List;

/**
 * Which events reports tell of.
 *
 * @param doubts which of them may be one
 */
public record Resolved(List<EventCluster> clusters, List<Doubt> doubts) {}
