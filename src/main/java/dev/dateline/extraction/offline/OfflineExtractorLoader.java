package dev.dateline.extraction.offline;

import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ExtractorLoader;
import org.springframework.stereotype.Component;

/** The extractor that works without a network, for those who set no other. */
@Component
class OfflineExtractorLoader implements ExtractorLoader {

    @Override
    public String name() {
        return "offline";
    }

    @Override
    public Extractor load() {
        return new OfflineExtractor();
    }
}
