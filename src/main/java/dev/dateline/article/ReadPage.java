package dev.dateline.article;

import dev.dateline.article.InvalidArticle.Fault;
import dev.dateline.article.html.HtmlPage;
import dev.dateline.article.html.PageContent;
import dev.dateline.article.html.UnreadablePage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft completed by what its page says; where the page has no article, the draft is refused with the reason. */
final class ReadPage {

    private ReadPage() {}

    /** The draft with the page's text, and what it left open filled in from the page. */
    static Draft of(String html, Draft draft, Clock clock) throws InvalidArticle {
        try {
            return complete(draft, page(clock).read(html));
        } catch (UnreadablePage e) {
            throw refused(e);
        }
    }

    /** The same for a page in bytes, in the character set that it declares unless one was said along with it. */
    static Draft of(InputStream html, @Nullable String charset, Draft draft, Clock clock)
            throws IOException, InvalidArticle {
        try {
            return complete(draft, page(clock).read(html, charset));
        } catch (UnreadablePage e) {
            throw refused(e);
        }
    }

    /**
     * The same for a page that was fetched. The address that it gives itself counts where it is of the same site: a story
     * has many addresses, but a page cannot claim one of another site. The second page of a story is not the first one, though
     * many name that.
     */
    static Draft of(InputStream html, @Nullable String charset, URI from, Draft draft, Clock clock)
            throws IOException, InvalidArticle {
        try {
            PageContent page = page(clock).read(html, charset);
            return complete(draft.withUrl(isOwn(page.url(), from) ? page.url() : from.toString()), page);
        } catch (UnreadablePage e) {
            throw refused(e);
        }
    }

    private static boolean isOwn(@Nullable String given, URI from) {
        URI url = given == null ? null : URI.create(given);
        return url != null
                && PageAddress.areOfOneSite(url, from)
                && PageAddress.number(url) == PageAddress.number(from);
    }

    private static HtmlPage page(Clock clock) {
        return new HtmlPage(LocalDate.now(clock.withZone(PublicationDate.EARLIEST_ZONE)));
    }

    private static Draft complete(Draft draft, PageContent page) {
        String day = page.publishedAt() == null ? null : Objects.toString(page.publishedAt());
        Draft completed = new Draft(
                draft.id(),
                orElse(draft.url(), page.url()),
                orElse(draft.outlet(), page.outlet()),
                orElse(draft.title(), page.title()),
                orElse(draft.author(), page.author()),
                orElse(draft.publishedAt(), day),
                null,
                null);
        return completed.withText(page.text());
    }

    private static @Nullable String orElse(@Nullable String given, @Nullable String found) {
        return given == null || given.isBlank() ? found : given;
    }

    private static InvalidArticle refused(UnreadablePage page) {
        String reason = Objects.requireNonNullElse(page.getMessage(), "");
        return switch (page.reason()) {
            case NO_WORDS -> new InvalidArticle(Fault.EMPTY_TEXT, "html", reason, "Send the page with its article.");
            case NO_ARTICLE ->
                new InvalidArticle(
                        Fault.NO_ARTICLE,
                        "html",
                        reason,
                        "Send the page of one article, or the article's text as text.");
            case TOO_COMPLEX ->
                new InvalidArticle(Fault.TOO_COMPLEX, "html", reason, "Send the article's text as text.");
        };
    }
}
