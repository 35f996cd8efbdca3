/**
 * The entities of an article and the words that refer to them.
 *
 * <p>May import: fact, article, lexicon, document, syntax, mention.
 */
@NullMarked
package dev.dateline.extraction.offline.coreference;

import org.jspecify.annotations.NullMarked;
