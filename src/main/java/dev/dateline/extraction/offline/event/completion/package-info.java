/** Events completed by the rest of the article: those that are one are merged, and missing participants are inferred. */
@NullMarked
package dev.dateline.extraction.offline.event.completion;

import org.jspecify.annotations.NullMarked;
