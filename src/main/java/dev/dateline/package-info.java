/** Dateline: what the news reports, kept as a dated graph in which every fact has a verified quote. */
@NullMarked
package dev.dateline;

import org.jspecify.annotations.NullMarked;
