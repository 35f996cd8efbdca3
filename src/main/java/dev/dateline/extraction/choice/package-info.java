/** Which extractor reads an article: a language model, the offline rules, or both. */
@NullMarked
package dev.dateline.extraction.choice;

import org.jspecify.annotations.NullMarked;
