/** Events as the frames of one sentence have them: each with its participants, its date and its own fields. */
@NullMarked
package dev.dateline.extraction.offline.event.candidate;

import org.jspecify.annotations.NullMarked;
