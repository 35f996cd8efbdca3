/** The watched folder: article files that are put into it are taken in, and moved aside with what was wrong in them. */
@NullMarked
package dev.dateline.ingest.folder;

import org.jspecify.annotations.NullMarked;
