/**
 * The answer of a language model: its schema, and how its JSON becomes claims that are still to be checked.
 *
 * <p>May import: fact, article, extraction, extraction.check.
 */
@NullMarked
package dev.dateline.extraction.llm.answer;

import org.jspecify.annotations.NullMarked;
