/**
 * The vocabulary: sealed events, entities, uncertain dates, money and evidence, over {@code java.*} alone.
 *
 * <p>The rooms, each of which may use the ones before it: value, entity, field, event, relation, claim.
 */
@NullMarked
package dev.dateline.fact;

import org.jspecify.annotations.NullMarked;
