/** Timelines as iCalendar. */
@NullMarked
package dev.dateline.export.calendar;

import org.jspecify.annotations.NullMarked;
