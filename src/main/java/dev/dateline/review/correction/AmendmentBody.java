package dev.dateline.review.correction;

import org.jspecify.annotations.Nullable;

/**
 * A correction of an entity; what is not given stays.
 *
 * @param kind what it is: a person, an organization, a product or a place
 * @param subkind what sort of organization it is
 * @param by who says so
 */
record AmendmentBody(
        @Nullable String name,
        @Nullable String alias,
        @Nullable String kind,
        @Nullable String subkind,
        @Nullable String wikidata,
        @Nullable String lei,
        @Nullable String ticker,
        @Nullable String why,
        @Nullable String by) {}
