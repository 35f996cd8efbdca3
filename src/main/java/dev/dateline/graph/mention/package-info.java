/** Which entities the mentions in the store mean, worked out again where mentions change. */
@NullMarked
package dev.dateline.graph.mention;

import org.jspecify.annotations.NullMarked;
