/** Judgements of single claims, and claims that a person adds. */
@NullMarked
package dev.dateline.review.claim;

import org.jspecify.annotations.NullMarked;
