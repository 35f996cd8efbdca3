/** Queries by name, from files, and the migrations that a store needs. */
@NullMarked
package dev.dateline.cypher;

import org.jspecify.annotations.NullMarked;
