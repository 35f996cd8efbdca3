/** The commands that ask the graph and print what they find. */
@NullMarked
package dev.dateline.cli.question;

import org.jspecify.annotations.NullMarked;
