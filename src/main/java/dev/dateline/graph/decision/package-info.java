/** What persons decided, as it is stored. */
@NullMarked
package dev.dateline.graph.decision;

import org.jspecify.annotations.NullMarked;
