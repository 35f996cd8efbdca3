/**
 * Events in one plain English sentence each.
 *
 * <p>May import: fact.
 */
@NullMarked
package dev.dateline.headline;

import org.jspecify.annotations.NullMarked;
