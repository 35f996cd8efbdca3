package dev.dateline;

import dev.dateline.extraction.corenlp.CoreNlpExtractor;

/** The one extractor of a test run: its models are loaded when the first test asks for it. */
public final class SharedExtractor {

    private SharedExtractor() {}

    public static CoreNlpExtractor get() {
        return Holder.EXTRACTOR;
    }

    private static final class Holder {
        static final CoreNlpExtractor EXTRACTOR = new CoreNlpExtractor();
    }
}
