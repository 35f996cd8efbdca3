/** What needs a person's judgement, what persons decided, and why things are as they are. */
@NullMarked
package dev.dateline.review;

import org.jspecify.annotations.NullMarked;
