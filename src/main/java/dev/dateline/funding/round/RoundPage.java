package dev.dateline.funding.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rounds.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record RoundPage(List<Round> items, @Nullable String next) {}
