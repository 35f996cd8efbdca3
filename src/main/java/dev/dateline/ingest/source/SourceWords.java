package dev.dateline.ingest.source;

import dev.dateline.article.feed.FeedKind;
import dev.dateline.graph.source.NewsSource;
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
        if (minutes % DAY == 0) {
            return "every " + counted(minutes / DAY, "day");
        }
        return "every " + (minutes % HOUR == 0 ? counted(minutes / HOUR, "hour") : counted(minutes, "minute"));
    }

    private static String counted(int number, String unit) {
        return number == 1 ? unit : number + " " + unit + "s";
    }

    /** "3 new articles", "unchanged, 2 pages refused", "failed". */
    public String outcome(NewsSource.LastPoll poll) {
        String articles = poll.newArticles() == 1 ? "1 new article" : poll.newArticles() + " new articles";
        String refused = switch (poll.refused()) {
            case 0 -> "";
            case 1 -> ", 1 page refused";
            default -> ", " + poll.refused() + " pages refused";
        };
        return switch (poll.outcome()) {
            case FAILED -> "failed";
            case UNCHANGED -> (poll.newArticles() == 0 ? "unchanged" : articles) + refused;
            case READ -> articles + refused;
        };
    }
}
