/** Whether a reported event is the gold's: names, titles, dates, and the best pairing of all events of an article. */
@NullMarked
package dev.dateline.evaluation.comparison;

import org.jspecify.annotations.NullMarked;
