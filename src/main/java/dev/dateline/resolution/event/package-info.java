/** Which claims report the same event. */
@NullMarked
package dev.dateline.resolution.event;

import org.jspecify.annotations.NullMarked;
