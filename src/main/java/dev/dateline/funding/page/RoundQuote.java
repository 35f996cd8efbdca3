package dev.dateline.funding.page;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of an article that report a round. */
record RoundQuote(
        String text,
        ClaimId claim,
        ArticleId article,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate publishedAt) {}
