/** Numbers that a text writes in words. */
@NullMarked
package dev.dateline.extraction.number;

import org.jspecify.annotations.NullMarked;
