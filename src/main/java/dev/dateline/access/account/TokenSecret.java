package dev.dateline.access.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token as its owner has it: {@code dateline_ID_SECRET}. The secret has 256 random bits, so a fast hash is enough:
 * there is nothing to guess.
 */
public record TokenSecret(String id, String text) {

    private static final Pattern FORM = Pattern.compile("dateline_([0-9a-f]{12})_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret random() {
        String id = HexFormat.of().formatHex(bytes(6));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
        return new TokenSecret(id, "dateline_%s_%s".formatted(id, secret));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** What a request shows, if it looks like a token of Dateline's own. */
    public static Optional<TokenSecret> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new TokenSecret(form.group(1), text)) : Optional.empty();
    }

    String hash() {
        return HexFormat.of().formatHex(digest(text));
    }

    boolean matches(ApiToken token) {
        return MessageDigest.isEqual(digest(text), HexFormat.of().parseHex(token.hash()));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "token " + id;
    }
}
