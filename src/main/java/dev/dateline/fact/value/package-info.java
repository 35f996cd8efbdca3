/** Values that facts are made of: uncertain dates, sums of money, and how surely something is said. */
@NullMarked
package dev.dateline.fact.value;

import org.jspecify.annotations.NullMarked;
