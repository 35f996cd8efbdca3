/** Judgements of events: which of two stands, and whether two are one. */
@NullMarked
package dev.dateline.review.judgement;

import org.jspecify.annotations.NullMarked;
