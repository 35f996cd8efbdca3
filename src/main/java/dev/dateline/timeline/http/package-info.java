/** Timelines over HTTP. */
@NullMarked
package dev.dateline.timeline.http;

import org.jspecify.annotations.NullMarked;
