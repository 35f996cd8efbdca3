/** Counts over many articles, and the precision and recall that follow from them. */
@NullMarked
package dev.dateline.evaluation.total;

import org.jspecify.annotations.NullMarked;
