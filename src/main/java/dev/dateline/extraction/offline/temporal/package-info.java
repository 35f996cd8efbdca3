/** The dates that a text gives, and the event that each belongs to. */
@NullMarked
package dev.dateline.extraction.offline.temporal;

import org.jspecify.annotations.NullMarked;
