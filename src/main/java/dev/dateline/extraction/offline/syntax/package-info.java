/** One view of the parse of a sentence: governors, predicates with their arguments, and what each clause covers. */
@NullMarked
package dev.dateline.extraction.offline.syntax;

import org.jspecify.annotations.NullMarked;
