package dev.dateline.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A language that pages speak. Its words are those of the bundles, by key. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Locale locale;

    @SuppressWarnings("ImmutableEnumChecker") // What WordBundle returns cannot be changed.
    private final Map<String, String> words;

    Language(Locale locale) {
        this.locale = locale;
        this.words = WordBundle.allOf(locale);
    }

    /** The language with this code, such as "de", whatever the region behind it; empty where pages do not speak it. */
    public static Optional<Language> of(@Nullable String code) {
        String language = Locale.forLanguageTag(
                        Objects.requireNonNullElse(code, "").strip())
                .getLanguage();
        return Arrays.stream(values())
                .filter(each -> each.code().equals(language))
                .findFirst();
    }

    /** The code of the language in HTML and HTTP. */
    public String code() {
        return locale.getLanguage();
    }

    /** How numbers, months and days are written. */
    public Locale locale() {
        return locale;
    }

    /** The words behind a key, or null. */
    public @Nullable String words(String key) {
        return words.get(key);
    }

    /** The words behind a key, with the values in the places of {@code {0}}, {@code {1}}, ... */
    public String say(String key, Object... values) {
        String said = words.get(key);
        if (said == null) {
            throw new MissingResourceException("No words in " + locale, Language.class.getName(), key);
        }
        return PLACE.matcher(said)
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** "1 source", "3 sources": the words for one, or those for several with the number in the place of {@code {0}}. */
    public String count(String key, long number) {
        return say(counted(key, number), number);
    }

    /** The key of the words for so many. */
    public static String counted(String key, long number) {
        return key + (number == 1 ? ".one" : ".many");
    }
}
