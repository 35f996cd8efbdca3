package dev.dateline.article;

import dev.dateline.article.InvalidArticle.Fault;
import dev.dateline.article.html.VisibleText;
import dev.dateline.fact.claim.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks a draft and makes it an article. */
public final class ArticleReader {

    /** What a text may have if nothing else is set, in bytes of UTF-8. */
    public static final int DEFAULT_MAX_TEXT = 1 << 20;

    private static final int MAX_FIELD = 2000;
    /** How many times the text a page may have in all. */
    private static final int MARKUP = 8;

    private final int maxText;
    private final Clock clock;

    /** @param maxText how many bytes of UTF-8 a text may have */
    public ArticleReader(int maxText, Clock clock) {
        this.maxText = maxText;
        this.clock = clock;
    }

    /**
     * The article that a draft is. A text is kept as it came: offsets into the one are offsets into the other. From a
     * page, its article's text is taken, and what the draft leaves open as far as the page says it.
     */
    public Article read(Draft draft) throws InvalidArticle {
        if (draft.html() == null) {
            return article(draft, "text");
        }
        if (draft.text() != null) {
            throw new InvalidArticle(
                    Fault.TEXT_OR_HTML, "html", "Both text and html are given.", "Send one of the two.");
        }
        checkLength("html", draft.html(), (long) maxText * MARKUP);
        return article(ReadPage.of(draft.html(), draft, clock), "html");
    }

    /**
     * The article of a page in bytes.
     *
     * @param charset the character set that was said along with it; null where only the page says it
     * @param about what is known of it from elsewhere; its own text and HTML are not looked at
     */
    public Article read(InputStream html, @Nullable String charset, Draft about) throws IOException, InvalidArticle {
        return article(ReadPage.of(bounded(html), charset, about, clock), "html");
    }

    /**
     * The article of a page that was fetched.
     *
     * @param from where it came from in the end; the address that the page gives itself counts if it is of the same site
     */
    public Article read(InputStream html, @Nullable String charset, URI from, Draft about)
            throws IOException, InvalidArticle {
        return article(ReadPage.of(bounded(html), charset, from, about, clock), "html");
    }

    private InputStream bounded(InputStream html) throws IOException, InvalidArticle {
        byte[] bytes = html.readNBytes(maxPage() + 1);
        if (bytes.length > maxPage()) {
            throw tooLong("html", bytes.length, maxPage());
        }
        return new ByteArrayInputStream(bytes);
    }

    /** How many bytes a page may have in all. */
    public int maxPage() {
        return (int) Math.min(Integer.MAX_VALUE - 16L, (long) maxText * MARKUP);
    }

    /** @param source the field that the text came from, to be named where it is at fault */
    private Article article(Draft draft, String source) throws InvalidArticle {
        String text = text(draft, source);
        URI url = draft.url() == null ? null : url(draft.url());
        LocalDate publishedAt = draft.publishedAt() == null ? null : PublicationDate.parse(draft.publishedAt(), clock);
        String outlet = field("outlet", draft.outlet());
        String id = field("id", draft.id());
        return new Article(
                id == null ? ContentId.of(url, outlet, publishedAt, text) : new ArticleId(id),
                url,
                outlet,
                field("title", draft.title()),
                field("author", draft.author()),
                publishedAt,
                text);
    }

    private String text(Draft draft, String source) throws InvalidArticle {
        if (draft.text() == null) {
            throw new InvalidArticle(
                    Fault.TEXT_OR_HTML, "text", "Neither text nor html is given.", "Send one of the two.");
        }
        String text = wellFormed(draft.text());
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InvalidArticle(Fault.EMPTY_TEXT, source, "The text is empty.", "Send the text of the article.");
        }
        checkLength(source, text, maxText);
        return text;
    }

    private void checkLength(String field, String text, long limit) throws InvalidArticle {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > limit) {
            throw tooLong(field, bytes, limit);
        }
    }

    private static InvalidArticle tooLong(String field, long bytes, long limit) {
        return new InvalidArticle(
                Fault.TOO_LONG,
                field,
                "It has " + bytes + " bytes; the limit is " + limit + ".",
                "Send a shorter text, or raise dateline.max-text.");
    }

    /** Half a surrogate pair cannot be stored as UTF-8. It is replaced by one code unit, so that offsets stay. */
    private static String wellFormed(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i, '\uFFFD');
            }
        }
        return repaired == null ? text : repaired.toString();
    }

    private static URI url(String written) throws InvalidArticle {
        String stripped = field("url", written);
        try {
            URI url = new URI(stripped == null ? "" : stripped);
            if (WebLink.isGood(url)) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw badUrl(written);
        }
        throw badUrl(written);
    }

    private static InvalidArticle badUrl(String written) {
        return new InvalidArticle(
                Fault.BAD_URL,
                "url",
                "\"" + written + "\" is not the address of a web page.",
                "Give it as https://host/path, with spaces as %20, or leave it out.");
    }

    private static @Nullable String field(String name, @Nullable String written) throws InvalidArticle {
        if (written == null || written.isBlank()) {
            return null;
        }
        if (written.length() > MAX_FIELD) {
            throw new InvalidArticle(
                    Fault.TOO_LONG,
                    name,
                    "It has " + written.length() + " characters; the limit is " + MAX_FIELD + ".",
                    "Shorten it.");
        }
        return name.equals("id") || name.equals("url") ? wellFormed(written).strip() : visible(written);
    }

    /** Names and titles stand alone on pages and in files, where a sign of direction would turn the rest around. */
    private static @Nullable String visible(String written) {
        String visible = VisibleText.of(wellFormed(written));
        return visible.isEmpty() ? null : visible;
    }
}
