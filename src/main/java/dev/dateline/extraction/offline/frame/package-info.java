/** The frames of each kind of event, and the triggers and arguments that they match in a sentence. */
@NullMarked
package dev.dateline.extraction.offline.frame;

import org.jspecify.annotations.NullMarked;
