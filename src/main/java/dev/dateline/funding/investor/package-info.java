/** Investors of the same rounds. */
@NullMarked
package dev.dateline.funding.investor;

import org.jspecify.annotations.NullMarked;
