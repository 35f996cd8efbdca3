/** What people judged to be the same or not, and what follows from it. */
@NullMarked
package dev.dateline.resolution.judgement;

import org.jspecify.annotations.NullMarked;
