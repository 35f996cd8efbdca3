/**
 * Whether a sentence reports an event as happened, planned, alleged, denied or cancelled, and on whose word.
 *
 * <p>May import: fact, lexicon, document, syntax, coreference.
 */
@NullMarked
package dev.dateline.extraction.offline.factuality;

import org.jspecify.annotations.NullMarked;
