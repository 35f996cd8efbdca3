package dev.dateline.article;

import dev.dateline.fact.ArticleId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names an article by its content: the first 128 bits of the SHA-256 of its address, outlet, day of publication and
 * text, each normalised.
 *
 * <p>The address loses its fragment and its tracking parameters; outlet and text lose what differs between two copies of
 * the same page: Unicode composition, kinds and amounts of white space. Title and author are left out, as they change
 * under the same story. The same text from another outlet or of another day is another article.
 */
final class ContentId {

    private static final int BYTES = 16;

    private ContentId() {}

    static ArticleId of(@Nullable URI url, @Nullable String outlet, @Nullable LocalDate publishedAt, String text) {
        MessageDigest digest = sha256();
        for (String part : new String[] {
            url == null ? "" : address(url),
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

    /** An address without scheme, fragment, and the parameters that only say who followed the link. */
    static String address(URI url) {
        String host = Objects.toString(url.getHost(), "").toLowerCase(Locale.ROOT);
        String path = Objects.toString(url.getRawPath(), "").replaceAll("/+$", "");
        return host + path + "?" + query(url);
    }

    private static String query(URI url) {
        return Arrays.stream(Objects.toString(url.getRawQuery(), "").split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !tracks(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean tracks(String parameter) {
        return parameter.startsWith("utm_") || parameter.startsWith("fbclid=") || parameter.startsWith("gclid=");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
