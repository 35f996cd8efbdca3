/** Corrections of entities, with a preview of what they change. */
@NullMarked
package dev.dateline.review.correction;

import org.jspecify.annotations.NullMarked;
