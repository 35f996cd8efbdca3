/** The words by which English news says when: found in a text, and read as uncertain dates. */
@NullMarked
package dev.dateline.extraction.time;

import org.jspecify.annotations.NullMarked;
