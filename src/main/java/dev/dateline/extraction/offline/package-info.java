/**
 * The extractor that needs no network: Stanford CoreNLP and frames by event kind.
 *
 * <p>Its stages stand below it, in the order in which a text goes through them: lexicon, document, syntax, mention,
 * coreference, factuality, temporal, frame, event. Nothing else in the application uses a stage.
 */
@NullMarked
package dev.dateline.extraction.offline;

import org.jspecify.annotations.NullMarked;
