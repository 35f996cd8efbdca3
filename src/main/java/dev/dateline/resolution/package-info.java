/**
 * Which entity is meant, which claims speak of one event, and which value is shown where they disagree.
 *
 * <p>May import: fact, extraction.
 */
@NullMarked
package dev.dateline.resolution;

import org.jspecify.annotations.NullMarked;
