/**
 * Queries by name, from files, and the migrations that a store needs.
 *
 * <p>May import: nothing of Dateline.
 */
@NullMarked
package dev.dateline.cypher;

import org.jspecify.annotations.NullMarked;
