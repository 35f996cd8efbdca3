/**
 * The default extractor: Stanford CoreNLP and patterns by event kind, without a network.
 *
 * <p>May import: fact, article, extraction.
 */
@NullMarked
package dev.dateline.extraction.corenlp;

import org.jspecify.annotations.NullMarked;
