/** The vocabulary: sealed events, entities, uncertain dates, money and evidence, over {@code java.*} alone. */
@NullMarked
package dev.dateline.fact;

import org.jspecify.annotations.NullMarked;
