/**
 * The amounts of money that a text names.
 *
 * <p>May import: fact.
 */
@NullMarked
package dev.dateline.extraction.money;

import org.jspecify.annotations.NullMarked;
