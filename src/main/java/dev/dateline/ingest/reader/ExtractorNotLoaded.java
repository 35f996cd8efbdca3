package dev.dateline.ingest.reader;

import org.jspecify.annotations.Nullable;

/** There is no extractor to read articles with. */
final class ExtractorNotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExtractorNotLoaded(@Nullable Throwable cause) {
        super("the extractor could not be loaded", cause);
    }
}
