/** Frames as they are written, compiled to patterns. */
@NullMarked
package dev.dateline.extraction.offline.frame.rule;

import org.jspecify.annotations.NullMarked;
