/**
 * What persons judged of single claims, applied to what an extractor read in an article.
 *
 * <p>A judgement names its claim by the article, the kind, the place of the quote and who is named in which role, so it
 * holds for what another extractor reads in the same words, too.
 */
@NullMarked
package dev.dateline.resolution.curation;

import org.jspecify.annotations.NullMarked;
