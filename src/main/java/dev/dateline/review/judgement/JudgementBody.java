package dev.dateline.review.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of two sides, given as one of {@code entities}, {@code events}, {@code mentions} and {@code claims}.
 *
 * @param entities two ids or names
 * @param events two ids
 * @param mentions two lists of mention ids, as an entity's explanation has them
 * @param claims two lists of claim ids
 * @param by who says so
 */
public record JudgementBody(
        @Nullable String verdict,
        @Nullable List<String> entities,
        @Nullable List<String> events,
        @Nullable List<List<String>> mentions,
        @Nullable List<List<String>> claims,
        @Nullable String why,
        @Nullable String by) {}
