package dev.dateline.review.correction;

import dev.dateline.fact.entity.EntityId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why mentions mean one entity.
 *
 * @param rules each reason in words, with the number of mentions that it holds for
 * @param mentions the oldest first, at most 500
 */
record Explanation(EntityId id, String name, List<Rule> rules, List<Mentioned> mentions) {

    record Rule(String because, long mentions) {}

    /** How one article names it. */
    record Mentioned(String id, String name, List<String> aliases, String because, InArticle article) {}

    record InArticle(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable LocalDate publishedAt) {}
}
