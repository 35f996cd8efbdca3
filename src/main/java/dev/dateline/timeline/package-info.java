/** Timelines of entities, as of a day in the world and a day of knowledge. */
@NullMarked
package dev.dateline.timeline;

import org.jspecify.annotations.NullMarked;
