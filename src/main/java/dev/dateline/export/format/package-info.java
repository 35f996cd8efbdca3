/** The port that every format implements, and what it is given to write. */
@NullMarked
package dev.dateline.export.format;

import org.jspecify.annotations.NullMarked;
