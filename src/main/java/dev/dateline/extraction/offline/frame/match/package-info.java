/** Frames applied to a sentence: which matches, and who fills its roles. */
@NullMarked
package dev.dateline.extraction.offline.frame.match;

import org.jspecify.annotations.NullMarked;
