/** The pages of rounds and investors. */
@NullMarked
package dev.dateline.funding.page;

import org.jspecify.annotations.NullMarked;
