/** Timelines and funding rounds as JSON: lines, and TimelineJS. */
@NullMarked
package dev.dateline.export.lines;

import org.jspecify.annotations.NullMarked;
