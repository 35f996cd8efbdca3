/**
 * The connection to a language model: which one is set, how it is asked, and what happens when it does not answer.
 */
@NullMarked
package dev.dateline.extraction.llm.model;

import org.jspecify.annotations.NullMarked;
