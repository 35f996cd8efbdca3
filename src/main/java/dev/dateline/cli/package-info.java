/**
 * The commands.
 *
 * <p>May import: everything but Application.
 */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
