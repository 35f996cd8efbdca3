/** The sample stories of a new store, with what was read in them before. */
@NullMarked
package dev.dateline.samples;

import org.jspecify.annotations.NullMarked;
