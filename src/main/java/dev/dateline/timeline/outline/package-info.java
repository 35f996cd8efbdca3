/** How many events each stretch of a timeline has. */
@NullMarked
package dev.dateline.timeline.outline;

import org.jspecify.annotations.NullMarked;
