/**
 * The whole store as JSON Lines, and back: articles with their texts and claims, and what people decided. Everything
 * else is derived from that again.
 */
@NullMarked
package dev.dateline.archive;

import org.jspecify.annotations.NullMarked;
