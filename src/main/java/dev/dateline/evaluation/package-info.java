/**
 * How good an extractor is: its claims against a gold standard, by rules that anyone can read and rerun.
 *
 * <p>May import: fact, article, extraction.
 */
@NullMarked
package dev.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
