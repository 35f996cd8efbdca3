package dev.dateline.extraction.llm.model;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The words that no message may repeat: the keys that are set, and whatever looks like one. */
final class Secrets {

    /** Looks for nothing but what looks like a key. */
    static final Secrets NONE = new Secrets(List.of());

    private static final int SHORTEST = 4;
    private static final String HIDDEN = "…";

    /** Keys as vendors make them, keys that a server has masked itself, and passwords inside of addresses. */
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile(
            "(?i)(?:sk-|(?:key|bearer|token)[-_ ])(?=[\\w.-]*\\d)[\\w.*-]{4,}|[\\w-]*\\*{3,}[\\w*-]*|(?<=://)[^/@\\s]+(?=@)");

    private final List<String> keys;

    Secrets(Collection<String> keys) {
        this.keys = keys.stream()
                .map(String::strip)
                .filter(key -> key.length() >= SHORTEST)
                .toList();
    }

    /** The words without them. */
    String hiddenIn(String words) {
        String hidden = words;
        for (String key : keys) {
            hidden = hidden.replace(key, HIDDEN);
        }
        return LOOKS_LIKE_ONE.matcher(hidden).replaceAll(HIDDEN);
    }
}
