/** How two entities are connected by events. */
@NullMarked
package dev.dateline.relationships.path;

import org.jspecify.annotations.NullMarked;
