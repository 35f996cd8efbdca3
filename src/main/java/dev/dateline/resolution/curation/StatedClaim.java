package dev.dateline.resolution.curation;

import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim that names its participants, so it means the same beside any extraction of its article.
 *
 * @param cast who takes part, in the order of the roles
 * @param quote the words of the article from {@code start} to {@code end}
 */
public record StatedClaim(
        EventKind kind,
        Status status,
        @Nullable When when,
        List<NamedRole> cast,
        Details own,
        List<String> attributedTo,
        String quote,
        int start,
        int end) {

    public StatedClaim {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
        Objects.requireNonNull(own);
        Objects.requireNonNull(quote);
        cast = List.copyOf(cast);
        attributedTo = List.copyOf(attributedTo);
    }

    /** A claim of an extraction. */
    public static StatedClaim of(Claim claim, Extraction extraction) {
        Map<EntityId, Entity> entities =
                extraction.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        List<NamedRole> cast = claim.event().participants().stream()
                .map(part -> {
                    Entity entity = Objects.requireNonNull(entities.get(part.entity()));
                    return new NamedRole(part.role(), entity.kind(), entity.name());
                })
                .toList();
        return new StatedClaim(
                claim.event().kind(),
                claim.status(),
                claim.when(),
                cast,
                claim.event().details(),
                claim.attributedTo(),
                claim.evidence().quote(),
                claim.evidence().start(),
                claim.evidence().end());
    }

    public Evidence evidence(ArticleId article) {
        return new Evidence(article, quote, start, end);
    }

    /** Whether both have a word of the article in common. */
    boolean overlaps(StatedClaim other) {
        return start < other.end && other.start < end;
    }
}
