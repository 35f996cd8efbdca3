/** How two entities stand to each other, by what happened. */
@NullMarked
package dev.dateline.fact.relation;

import org.jspecify.annotations.NullMarked;
