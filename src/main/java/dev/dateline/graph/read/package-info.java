/** Events, entities and claims as they are read from the store. */
@NullMarked
package dev.dateline.graph.read;

import org.jspecify.annotations.NullMarked;
