/** The entities around one, and how they stand to each other. */
@NullMarked
package dev.dateline.relationships.network;

import org.jspecify.annotations.NullMarked;
