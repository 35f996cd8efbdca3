/** The commands that read articles without a graph. */
@NullMarked
package dev.dateline.cli.extract;

import org.jspecify.annotations.NullMarked;
