/** The port by which an article becomes claims with evidence. */
@NullMarked
package dev.dateline.extraction;

import org.jspecify.annotations.NullMarked;
