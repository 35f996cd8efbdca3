/** The amounts of money that a text names. */
@NullMarked
package dev.dateline.extraction.money;

import org.jspecify.annotations.NullMarked;
