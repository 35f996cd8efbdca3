package dev.dateline.extraction.choice;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The values of the setting {@code dateline.extractor}. */
public enum ExtractorChoice {
    /** A language model where one is configured, else the offline rules. */
    AUTO,
    /** A language model. */
    LLM,
    /** Rules that need no network. */
    OFFLINE,
    /** A language model and the offline rules, their claims joined. */
    BOTH;

    private static final String FORMER_NAME = "corenlp";

    /**
     * The choice that a setting names, in any case; {@code corenlp} is another name of {@code offline}.
     *
     * @throws IllegalArgumentException if it names none, with the names there are
     */
    public static ExtractorChoice of(String setting) {
        String name = setting.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(choice -> choice.setting().equals(name.equals(FORMER_NAME) ? OFFLINE.setting() : name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "dateline.extractor is '" + setting + "'. It is one of " + names() + "."));
    }

    /** The choice as it is written in settings. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All choices as they are written in settings, by commas. */
    public static String names() {
        return Arrays.stream(values()).map(ExtractorChoice::setting).collect(Collectors.joining(", "));
    }

    /** The choice with {@code AUTO} decided. */
    public ExtractorChoice decided(boolean modelConfigured) {
        return this == AUTO ? (modelConfigured ? LLM : OFFLINE) : this;
    }
}
