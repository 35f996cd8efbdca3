/** Timelines and funding rounds as comma-separated values. */
@NullMarked
package dev.dateline.export.csv;

import org.jspecify.annotations.NullMarked;
