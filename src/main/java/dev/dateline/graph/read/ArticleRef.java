package dev.dateline.graph.read;

import dev.dateline.fact.claim.ArticleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article as the source of a claim, without its text. */
public record ArticleRef(
        ArticleId id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable LocalDate publishedAt) {}
