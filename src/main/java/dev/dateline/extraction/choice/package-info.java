/**
 * Which extractor reads an article: a language model, the offline rules, or both.
 *
 * <p>May import: fact, article, extraction, extraction.check, extraction.llm, extraction.offline.
 */
@NullMarked
package dev.dateline.extraction.choice;

import org.jspecify.annotations.NullMarked;
