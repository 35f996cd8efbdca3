/**
 * One view of the parse of a sentence: who governs whom, and what each clause covers.
 *
 * <p>May import: fact, lexicon, document.
 */
@NullMarked
package dev.dateline.extraction.offline.syntax;

import org.jspecify.annotations.NullMarked;
