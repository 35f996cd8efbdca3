/** Graphs as GraphML. */
@NullMarked
package dev.dateline.export.graphml;

import org.jspecify.annotations.NullMarked;
