package dev.dateline.extraction;

/** Loads one kind of extractor; {@code dateline.extractor} chooses among them by name. */
public interface ExtractorLoader {

    /** What the setting calls it: {@code offline}. */
    String name();

    /** The extractor, ready to be used. This takes seconds and much of the memory. */
    Extractor load();
}
