package dev.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/** Tells the language of a text, offline, by the letter sequences that OpenNLP has learnt of 183 languages. */
public final class Languages {

    /**
     * How much likelier than English another language has to be. Short English sentences full of names come up to 1.6
     * times likelier as another language; short sentences of other languages with a verb in them twice and more.
     */
    private static final double MARGIN = 1.8;
    /** More than this tells no more of the language, only takes longer. */
    private static final int ENOUGH = 20_000;

    /** What no word is: codes, addresses and rubbish, which say nothing of the language. Some scripts part no words. */
    private static final Pattern NO_WORD = Pattern.compile("[\\p{IsLatin}\\p{N}\\p{P}\\p{S}]{40,}");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words that are frequent in English and are words of hardly any other language. */
    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "and", "with", "from", "said", "which", "its", "that", "after", "been", "who", "their", "his",
            "into");

    /** The share of such words from which a text is English: real English has a fifth, other languages next to none. */
    private static final double ENGLISH_SHARE = 0.08;

    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}+");

    private static final double LATIN_SHARE = 0.9;

    private Languages() {}

    /** The language of a text; English where it cannot be told, as it cannot of a few names and figures. */
    public static Locale of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        String words = NO_WORD.matcher(beginning).replaceAll(" ");
        String sample = words.isBlank() ? beginning : words;
        if (isPlainlyEnglish(sample)) {
            return Locale.ENGLISH;
        }
        Language[] likely = Detector.INSTANCE.predictLanguages(sample);
        double english = Arrays.stream(likely)
                .filter(language -> language.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .sum();
        boolean other = likely[0].getConfidence() > MARGIN * english || mostlyNotLatin(sample);
        return other ? locale(likely[0].getLang()) : Locale.ENGLISH;
    }

    /** Whether its small words are English ones, two different ones at least, and hardly a word is in another script. */
    private static boolean isPlainlyEnglish(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
        long latin = words.stream().filter(LATIN_WORD.asMatchPredicate()).count();
        List<String> english = words.stream().filter(ENGLISH_WORDS::contains).toList();
        return new HashSet<>(english).size() > 1
                && english.size() >= ENGLISH_SHARE * words.size()
                && latin >= LATIN_SHARE * words.size();
    }

    private static boolean mostlyNotLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 < letters;
    }

    /** The model names languages by three letters; two are usual where they exist. */
    private static Locale locale(String iso3) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(locale -> iso3.equals(iso3(locale)))
                .findFirst()
                .orElseGet(() -> Locale.of(iso3));
    }

    private static String iso3(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** Loaded when first asked, in half a second. */
    private static final class Detector {

        static final ThreadSafeLanguageDetectorME INSTANCE = load();

        private static ThreadSafeLanguageDetectorME load() {
            try (InputStream model = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
                return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(Objects.requireNonNull(model)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
