/**
 * Events assembled from matched frames: completed from their context, merged, and turned into claims.
 *
 * <p>May import: fact, lexicon, document, syntax, coreference, factuality, temporal, frame.
 */
@NullMarked
package dev.dateline.extraction.offline.event;

import org.jspecify.annotations.NullMarked;
