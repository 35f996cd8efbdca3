/** The words that the stages know, in named lists. */
@NullMarked
package dev.dateline.extraction.offline.lexicon;

import org.jspecify.annotations.NullMarked;
