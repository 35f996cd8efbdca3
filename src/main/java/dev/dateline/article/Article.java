package dev.dateline.article;

import dev.dateline.fact.claim.ArticleId;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was published. It never changes: another text is another article.
 *
 * @param outlet the name of the outlet that published it
 * @param publishedAt the day of publication, as its outlet dates it
 * @param text the plain text that all evidence points into, byte for byte as stored; paragraphs end with a line feed
 */
public record Article(
        ArticleId id,
        @Nullable URI url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate publishedAt,
        String text) {

    public Article {
        Objects.requireNonNull(id);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an article has a text");
        }
    }

    /** Where it is found, without what differs between two links to one page; null where it has no address. */
    public @Nullable String address() {
        return url == null ? null : PageAddress.of(url);
    }

    /** The same, dated by what lists it where its page does not say the day. */
    public Article publishedIfUnknown(@Nullable LocalDate day) {
        return publishedAt != null || day == null
                ? this
                : new Article(id, url, outlet, title, author, day, text).namedByContent();
    }

    /** The same article under the id that its content gives it, whatever id a corpus file listed it under. */
    public Article namedByContent() {
        ArticleId own = ContentId.of(url, outlet, publishedAt, text);
        return new Article(own, url, outlet, title, author, publishedAt, text);
    }
}
