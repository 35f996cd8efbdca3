/** The entities of an article and the words that refer to them. */
@NullMarked
package dev.dateline.extraction.offline.coreference;

import org.jspecify.annotations.NullMarked;
