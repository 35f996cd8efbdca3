/**
 * The default extractor: Stanford CoreNLP and patterns by event kind, without a network.
 *
 * <p>May import: fact, article, extraction.
 */
@NullMarked
package dev.dateline.extraction.offline;

import org.jspecify.annotations.NullMarked;
