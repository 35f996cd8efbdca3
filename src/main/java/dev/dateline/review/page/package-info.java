/** The page of the review queue. */
@NullMarked
package dev.dateline.review.page;

import org.jspecify.annotations.NullMarked;
