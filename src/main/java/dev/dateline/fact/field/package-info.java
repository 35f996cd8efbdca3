/** The fields that only some kinds of event have. */
@NullMarked
package dev.dateline.fact.field;

import org.jspecify.annotations.NullMarked;
