/** Funding rounds, asked for by their investors, companies, amounts and days. */
@NullMarked
package dev.dateline.funding.round;

import org.jspecify.annotations.NullMarked;
