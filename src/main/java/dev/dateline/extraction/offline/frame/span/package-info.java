/** Stretches of a sentence that may fill a role. */
@NullMarked
package dev.dateline.extraction.offline.frame.span;

import org.jspecify.annotations.NullMarked;
