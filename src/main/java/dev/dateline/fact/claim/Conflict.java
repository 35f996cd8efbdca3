package dev.dateline.fact.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field on which reports of one event contradict each other.
 *
 * @param field its name in the answers: {@code when}, {@code status}, {@code raised}, {@code organization}
 * @param values the one shown first, then the others; each with the articles that say so
 * @param pinned the claim whose word a person chose to be shown; null where the rules chose
 */
public record Conflict(
        String field, List<Value> values, @Nullable ClaimId pinned) {

    /**
     * What some of the reports say.
     *
     * @param value of the field's own type; a date is its EDTF text, a participant its id
     */
    public record Value(Object value, List<ArticleId> articleIds) {

        public Value {
            articleIds = List.copyOf(articleIds);
        }
    }

    public Conflict {
        values = List.copyOf(values);
    }

    public Conflict(String field, List<Value> values) {
        this(field, values, null);
    }
}
