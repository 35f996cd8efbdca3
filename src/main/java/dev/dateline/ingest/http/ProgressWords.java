package dev.dateline.ingest.http;

import dev.dateline.article.LanguageNote;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.StoredArticle;
import org.jspecify.annotations.Nullable;

/** How far an article has come, as its page says it. */
public final class ProgressWords {

    private ProgressWords() {}

    public static boolean isWorking(StoredArticle stored) {
        return stored.status() == Progress.QUEUED || stored.status() == Progress.EXTRACTING;
    }

    /** What a reader should know of how it was read, or null for nothing. */
    static @Nullable String note(StoredArticle stored) {
        String language = LanguageNote.of(stored.language());
        return language != null || stored.report() == null
                ? language
                : stored.report().note();
    }

    /** Empty where there is nothing to say that the page does not show anyway. */
    public static String of(StoredArticle stored, int claims) {
        String note = note(stored);
        return switch (stored.status()) {
            case QUEUED -> waiting(stored) + " This page will show what it reports.";
            case EXTRACTING -> "The article is being read. This page will show what it reports.";
            case FAILED -> "The article could not be read: " + stored.problem() + " Choose “Extract again” to retry.";
            case DONE ->
                note != null
                        ? note
                        : claims == 0 ? "The article was read; it reports no event of a kind that Dateline knows." : "";
        };
    }

    private static String waiting(StoredArticle stored) {
        return stored.problem() == null
                ? "The article is stored and waits to be read."
                : "The article could not be read so far: " + stored.problem() + ". It will be tried again.";
    }
}
