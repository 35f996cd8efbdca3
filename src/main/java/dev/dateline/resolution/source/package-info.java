/** Which articles are copies or versions of others, so that they count as one voice. */
@NullMarked
package dev.dateline.resolution.source;

import org.jspecify.annotations.NullMarked;
