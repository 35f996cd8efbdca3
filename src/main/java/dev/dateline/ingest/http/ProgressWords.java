package dev.dateline.ingest.http;

import dev.dateline.article.LanguageNote;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.language.Language;
import dev.dateline.page.PageLanguage;
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

    /** Whether {@link #of} is such a note, which is in English on every page. */
    public static boolean isNote(StoredArticle stored) {
        return stored.status() == Progress.DONE && note(stored) != null;
    }

    /** Empty where there is nothing to say that the page does not show anyway. */
    public static String of(StoredArticle stored, int claims) {
        Language language = PageLanguage.current();
        String note = note(stored);
        return switch (stored.status()) {
            case QUEUED ->
                stored.problem() == null
                        ? language.say("progress.waiting")
                        : language.say("progress.tried", stored.problem());
            case EXTRACTING -> language.say("progress.reading");
            case FAILED -> language.say("progress.failed", String.valueOf(stored.problem()));
            case DONE -> note != null ? note : claims == 0 ? language.say("progress.nothing") : "";
        };
    }
}
