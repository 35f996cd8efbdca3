package dev.dateline.graph.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source that somebody adds. Its address names it.
 *
 * @param outlet whose articles these are; null where their pages say so
 */
public record NewSource(String address, @Nullable String outlet, int everyMinutes, boolean paused) {

    private static final int ID_CHARACTERS = 16;

    public String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("address", address);
        properties.put("outlet", outlet);
        properties.put("everyMinutes", everyMinutes);
        properties.put("paused", paused);
        return properties;
    }
}
