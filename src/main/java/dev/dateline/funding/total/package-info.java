/** What rounds raised, year by year. */
@NullMarked
package dev.dateline.funding.total;

import org.jspecify.annotations.NullMarked;
