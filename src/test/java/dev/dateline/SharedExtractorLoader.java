package dev.dateline;

import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ExtractorLoader;
import org.springframework.stereotype.Component;

/** Gives every application of a test run the one extractor. */
@Component
class SharedExtractorLoader implements ExtractorLoader {

    @Override
    public String name() {
        return "shared";
    }

    @Override
    public Extractor load() {
        return SharedExtractor.get();
    }
}
