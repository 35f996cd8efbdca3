/** Timelines and graphs as JSON-LD. */
@NullMarked
package dev.dateline.export.linked;

import org.jspecify.annotations.NullMarked;
