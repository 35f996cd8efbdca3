package dev.dateline.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of lines of text in UTF-8, each with a line feed. */
final class LineChecksum {

    private final MessageDigest digest;

    LineChecksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** In hexadecimal digits, of all lines added so far; starts over after that. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
