/** Entities by name and by id, for everything that asks about one. */
@NullMarked
package dev.dateline.entities;

import org.jspecify.annotations.NullMarked;
