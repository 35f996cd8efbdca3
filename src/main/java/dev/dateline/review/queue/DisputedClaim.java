package dev.dateline.review.queue;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that two extractors read differently.
 *
 * @param event the event that the claim is about
 * @param outlet who published the article; null where it is not known
 * @param differences the fields they differ in, each with what the other extractor read
 * @param rank its place in the queue, the largest first
 * @param because why it is there: "13 articles name Stability AI; money counts twice"
 */
record DisputedClaim(
        ClaimId id,
        EventKind kind,
        String quote,
        EventId event,
        ArticleId article,
        @Nullable String outlet,
        List<String> differences,
        long rank,
        String because) {}
