package dev.dateline.graph.derive;

import dev.dateline.graph.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * All that is derived from the articles, as sorted lines of text: two stores with the same articles have the same, in
 * any order of arrival of the articles.
 */
@Component
public class Fingerprint {

    private final Store store;

    Fingerprint(Store store) {
        this.store = store;
    }

    /** One line for each entity, event, bond and tenure, and for each pair that is in doubt. */
    public List<String> lines() {
        return Stream.of(
                        "fingerprint-entities",
                        "fingerprint-events",
                        "fingerprint-bonds",
                        "fingerprint-tenures",
                        "fingerprint-doubts")
                .flatMap(query -> store.read(query, Map.of()).stream())
                .map(row -> row.get("line").toString())
                .sorted()
                .toList();
    }

    /** The SHA-256 of the lines, in hexadecimal digits. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
