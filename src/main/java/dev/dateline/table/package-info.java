/** Dated tables, such as a list of funding rounds, as claims of their source: a row is an article of one claim. */
@NullMarked
package dev.dateline.table;

import org.jspecify.annotations.NullMarked;
