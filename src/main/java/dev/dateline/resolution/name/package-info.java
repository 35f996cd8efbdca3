/** What a name says by itself: its normal form, its variants, what kind of word it is. */
@NullMarked
package dev.dateline.resolution.name;

import org.jspecify.annotations.NullMarked;
