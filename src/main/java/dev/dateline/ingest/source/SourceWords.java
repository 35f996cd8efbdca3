package dev.dateline.ingest.source;

import dev.dateline.article.feed.FeedKind;
import dev.dateline.graph.source.NewsSource;
import dev.dateline.language.Language;
import dev.dateline.page.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of the page about sources, as {@code ${@sources.kind(…)}}. */
@Component("sources")
public final class SourceWords {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    SourceWords() {}

    /** "RSS", "Sitemap"; null where it has not been read yet. */
    public @Nullable String kind(@Nullable FeedKind kind) {
        return switch (kind) {
            case null -> null;
            case RSS -> "RSS";
            case ATOM -> "Atom";
            case JSON_FEED -> "JSON Feed";
            case SITEMAP -> "Sitemap";
        };
    }

    /** "every 30 minutes", "every day". */
    public String every(int minutes) {
        Language language = PageLanguage.current();
        if (minutes % DAY == 0) {
            return language.count("every.day", minutes / DAY);
        }
        return minutes % HOUR == 0
                ? language.count("every.hour", minutes / HOUR)
                : language.count("every.minute", minutes);
    }

    /** "3 new articles", "unchanged, 2 pages refused", "failed". */
    public String outcome(NewsSource.LastPoll poll) {
        Language language = PageLanguage.current();
        String articles = language.count("poll.articles", poll.newArticles());
        String refused = poll.refused() == 0 ? "" : language.count("poll.refused", poll.refused());
        return switch (poll.outcome()) {
            case FAILED -> language.say("poll.failed");
            case UNCHANGED -> (poll.newArticles() == 0 ? language.say("poll.unchanged") : articles) + refused;
            case READ -> articles + refused;
        };
    }
}
