/** What is asked of a timeline: its filters, clocks and order. */
@NullMarked
package dev.dateline.timeline.query;

import org.jspecify.annotations.NullMarked;
