package dev.dateline.entities;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One entity, and how much is told about it.
 *
 * @param eventCount the events in which it takes part
 * @param articleCount the articles that name it
 */
public record EntityCard(@JsonUnwrapped EntityHit entity, long eventCount, long articleCount) {}
