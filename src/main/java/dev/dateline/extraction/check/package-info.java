/**
 * The check of every field of a claim against the text of its article, for every extractor. The rooms: {@code text}, and
 * {@code rule}, which uses it.
 */
@NullMarked
package dev.dateline.extraction.check;

import org.jspecify.annotations.NullMarked;
