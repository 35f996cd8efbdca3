/**
 * The dates that a text gives, and the event that each belongs to.
 *
 * <p>May import: fact, extraction.time, lexicon, document, syntax, mention, coreference, factuality.
 */
@NullMarked
package dev.dateline.extraction.offline.temporal;

import org.jspecify.annotations.NullMarked;
