/** The commands that change or copy the graph. */
@NullMarked
package dev.dateline.cli.store;

import org.jspecify.annotations.NullMarked;
