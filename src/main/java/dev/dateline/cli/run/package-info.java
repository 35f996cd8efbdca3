/** What every command needs: its settings, the graph where it asks one, its output, and its errors in one line. */
@NullMarked
package dev.dateline.cli.run;

import org.jspecify.annotations.NullMarked;
