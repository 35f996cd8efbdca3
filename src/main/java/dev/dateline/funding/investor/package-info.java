/** Who invests together with whom. */
@NullMarked
package dev.dateline.funding.investor;

import org.jspecify.annotations.NullMarked;
