package dev.dateline.resolution.event;

import dev.dateline.resolution.judgement.OpenQuestion;
import java.util.List;

/**
 * The events that reports mean.
 *
 * @param doubts which of them may be one
 */
public record Resolved(List<EventCluster> clusters, List<OpenQuestion> doubts) {}
