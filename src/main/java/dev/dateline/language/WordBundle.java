package dev.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files with the words of one area: one in English, and one beside it for each other language. */
public enum WordBundle {
    /** The standing text of the templates. */
    PAGES,
    /** Sentences and phrases that are put together in Java. */
    PHRASES,
    /** What the vocabulary is called: kinds, roles, statuses, fields. */
    VOCABULARY,
    /** Dates, numbers and money. */
    MEASURES,
    /** What scripts say. */
    SCRIPTS;

    static Map<String, String> allOf(Locale locale) {
        return Stream.of(values())
                .flatMap(bundle -> bundle.in(locale).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Its words in a language, by key. */
    public Map<String, String> in(Language language) {
        return in(language.locale());
    }

    private Map<String, String> in(Locale locale) {
        Properties words = new Properties();
        try (InputStream file = WordBundle.class.getResourceAsStream(file(locale));
                Reader text = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, words::getProperty, (one, same) -> one, TreeMap::new));
    }

    private String file(Locale locale) {
        String name = name().toLowerCase(Locale.ROOT);
        return name + (locale.equals(Locale.ENGLISH) ? "" : "_" + locale.getLanguage()) + ".properties";
    }
}
