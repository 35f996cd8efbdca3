/** How an entity stands to others, with the events that say so. */
@NullMarked
package dev.dateline.relationships.relation;

import org.jspecify.annotations.NullMarked;
