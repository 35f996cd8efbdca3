package dev.dateline.export.format;

import org.springframework.http.MediaType;

/** The formats of files, in the order in which they are offered. */
public enum FileFormat {
    GRAPHML("graphml", "application/graphml+xml", "graphml"),
    FOLLOW_THE_MONEY("ftm", "application/json+ftm", "ftm.json"),
    CSV("csv", "text/csv", "csv"),
    JSON_LINES("jsonl", "application/jsonl", "jsonl"),
    JSON_LD("jsonld", "application/ld+json", "jsonld"),
    TIMELINE_JS("timelinejs", MediaType.APPLICATION_JSON_VALUE, "json"),
    CALENDAR("ics", "text/calendar", "ics");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // Spring does not say that its media types never change
    private final MediaType type;

    private final String extension;

    FileFormat(String word, String type, String extension) {
        this.word = word;
        this.type = MediaType.parseMediaType(type);
        this.extension = extension;
    }

    /** What it is called in {@code format=}. */
    public String word() {
        return word;
    }

    /** What it is called in {@code Accept}, and in the answer. */
    public MediaType type() {
        return type;
    }

    /** What the name of a file in it ends in, without the dot. */
    public String extension() {
        return extension;
    }
}
