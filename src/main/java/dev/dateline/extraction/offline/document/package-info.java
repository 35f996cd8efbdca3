/** The text of an article as tokens, sentences, stories and lists. */
@NullMarked
package dev.dateline.extraction.offline.document;

import org.jspecify.annotations.NullMarked;
