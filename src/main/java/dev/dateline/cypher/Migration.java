package dev.dateline.cypher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step that brings a store to the form that this version expects: the file {@code V001__Words_here.cypher}, whose
 * statements end with a semicolon at the end of a line.
 */
record Migration(int version, String file, String text) {

    private static final Pattern NAME = Pattern.compile("V(\\d{3})__\\w+\\.cypher");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(?:\\n|$)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    static Migration of(String file, String text) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException("a migration is called V001__Words_here.cypher, not " + file);
        }
        return new Migration(Integer.parseInt(name.group(1)), file, text.replace("\r\n", "\n"));
    }

    List<String> statements() {
        return statements(text);
    }

    /** The statements of a file, without its comments. */
    static List<String> statements(String text) {
        return Arrays.stream(END_OF_STATEMENT.split(COMMENT.matcher(text).replaceAll("")))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Tells whether the file was changed; line ends do not count. */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
