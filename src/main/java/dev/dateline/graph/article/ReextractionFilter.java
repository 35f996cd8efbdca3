package dev.dateline.graph.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which stored articles are to be extracted again; null where it does not matter.
 *
 * @param outlet those of this outlet, in any case
 * @param since those published on or after this day
 * @param extractedBy those whose extractor's name begins so: {@code llm/}, {@code corenlp/1}
 */
public record ReextractionFilter(
        @Nullable String outlet,
        @Nullable LocalDate since,
        @Nullable String extractedBy) {}
