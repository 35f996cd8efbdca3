/** Timelines and events as they are read from the store. */
@NullMarked
package dev.dateline.timeline.read;

import org.jspecify.annotations.NullMarked;
