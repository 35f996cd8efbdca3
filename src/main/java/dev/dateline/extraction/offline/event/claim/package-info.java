/** Events as the claims of an article, with its entities. */
@NullMarked
package dev.dateline.extraction.offline.event.claim;

import org.jspecify.annotations.NullMarked;
