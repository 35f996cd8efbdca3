/** Whether a sentence reports an event as happened, planned, alleged, denied or cancelled, and on whose word. */
@NullMarked
package dev.dateline.extraction.offline.factuality;

import org.jspecify.annotations.NullMarked;
