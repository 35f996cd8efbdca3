/** Who held which post, and how two entities are connected. */
@NullMarked
package dev.dateline.relationships;

import org.jspecify.annotations.NullMarked;
