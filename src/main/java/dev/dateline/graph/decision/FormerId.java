package dev.dateline.graph.decision;

import java.util.List;

/**
 * An id that an entity had.
 *
 * @param parts the mentions that meant it, which lead to what they mean now
 */
public record FormerId(String id, List<String> parts) implements Saying {}
