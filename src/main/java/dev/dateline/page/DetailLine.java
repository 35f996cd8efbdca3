package dev.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * One of an event's own fields as a page shows it: "Raised" is "$101 million".
 *
 * @param lang the language of the text where it is not the page's
 */
public record DetailLine(
        String label, String text, @Nullable String lang) {}
