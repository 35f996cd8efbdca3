package dev.dateline.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/**
 * One entity, and how much is reported about it.
 *
 * @param externalIds what it is called in registers elsewhere: {@code wikidata}, {@code lei}, {@code ticker}
 * @param eventCount the events in which it takes part
 * @param articleCount the articles that name it
 */
public record EntityCard(
        @JsonUnwrapped EntityHit entity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> externalIds,
        long eventCount,
        long articleCount) {}
