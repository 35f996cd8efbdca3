/** What waits for somebody's judgement, with what matters most first. */
@NullMarked
package dev.dateline.review.queue;

import org.jspecify.annotations.NullMarked;
