package dev.dateline;

import dev.dateline.extraction.offline.OfflineExtractor;

/** The one extractor of a test run: its models are loaded when the first test asks for it. */
public final class SharedExtractor {

    private SharedExtractor() {}

    public static OfflineExtractor get() {
        QuickRun.skip("the models");
        return Holder.EXTRACTOR;
    }

    private static final class Holder {
        static final OfflineExtractor EXTRACTOR = new OfflineExtractor();
    }
}
