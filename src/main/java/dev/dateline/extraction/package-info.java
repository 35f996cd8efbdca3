/**
 * The port by which an article becomes claims with evidence.
 *
 * <p>May import: fact, article.
 */
@NullMarked
package dev.dateline.extraction;

import org.jspecify.annotations.NullMarked;
