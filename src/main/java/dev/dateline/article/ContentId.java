package dev.dateline.article;

import dev.dateline.fact.claim.ArticleId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names an article by its content: the first 128 bits of the SHA-256 of its address, outlet, day of publication and
 * text, each normalised.
 *
 * <p>Of the address count host and path alone: the same words of the same outlet and day under the same path are the same
 * page, whatever parameters a feed or a share button put behind it. Outlet and text lose what differs between two copies:
 * Unicode composition, kinds and amounts of white space. Title and author are left out, as they change
 * under the same story. The same text from another outlet or of another day is another article.
 */
final class ContentId {

    private static final int BYTES = 16;

    private ContentId() {}

    static ArticleId of(@Nullable URI url, @Nullable String outlet, @Nullable LocalDate publishedAt, String text) {
        MessageDigest digest = sha256();
        for (String part : new String[] {
            url == null ? "" : PageAddress.withoutQuery(url),
            outlet == null ? "" : words(outlet).toLowerCase(Locale.ROOT),
            Objects.toString(publishedAt, ""),
            words(text)
        }) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return new ArticleId(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\uFEFF", "")
                .replaceAll("\\p{IsWhite_Space}+", " ")
                .strip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
