/**
 * The words that the stages know, by list and by class.
 *
 * <p>May import: fact.
 */
@NullMarked
package dev.dateline.extraction.offline.lexicon;

import org.jspecify.annotations.NullMarked;
