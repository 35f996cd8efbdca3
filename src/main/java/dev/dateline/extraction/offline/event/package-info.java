/** Events assembled from matched frames: completed from their context, merged, and turned into claims. */
@NullMarked
package dev.dateline.extraction.offline.event;

import org.jspecify.annotations.NullMarked;
