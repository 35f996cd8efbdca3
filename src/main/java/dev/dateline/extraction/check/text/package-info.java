/** The words of an article as the checks look at them: passages, sentences, names and cues. */
@NullMarked
package dev.dateline.extraction.check.text;

import org.jspecify.annotations.NullMarked;
