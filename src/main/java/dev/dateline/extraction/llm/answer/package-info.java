/** The answer of a language model: its schema, and how its JSON becomes claims that are still to be checked. */
@NullMarked
package dev.dateline.extraction.llm.answer;

import org.jspecify.annotations.NullMarked;
