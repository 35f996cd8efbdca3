package dev.dateline.language;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language has the words that templates, classes and scripts ask for, and no others. */
class WordBundleTests {

    private static final Pattern JOINT = Pattern.compile("[.-]");

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    /** Keys that a template, a class or a script names whole. */
    private static final Pattern ASKED = Pattern.compile("#\\{([\\w-]+\\.[\\w.-]+)[}(]"
            + "|#messages\\.msg\\('([\\w.-]+)'"
            + "|\\b(?:language|current\\(\\)|Language\\.\\w+)\\.say\\(\\s*\"([\\w.-]+)\""
            + "|[ (]say\\(\"([\\w.-]+)\"[,)]");

    /** Whatever may be a key, or the beginning of one that is put together. */
    private static final Pattern LITERAL = Pattern.compile("[\"'`]([\\w.-]+)(?:\\$\\{\\w+}`)?|#\\{([\\w.-]+)");

    private static final String OF_SCRIPTS = "script.";

    /** Enums whose constants {@code Labels.of} and {@code Labels.inner} look up by their type. */
    private static final Pattern BY_CONSTANT =
            Pattern.compile("(eventKind|role|outcome|claimVerdict|progress)\\.[A-Z].*");

    @ParameterizedTest
    @EnumSource
    void aKeyOfOneLanguageIsOneOfTheOther(WordBundle bundle) {
        for (Language language : Language.values()) {
            assertThat(bundle.in(language).keySet())
                    .as(language.code())
                    .isEqualTo(bundle.in(Language.ENGLISH).keySet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsHaveTheSamePlacesForValues(WordBundle bundle) {
        bundle.in(Language.ENGLISH).forEach((key, english) -> {
            for (Language language : Language.values()) {
                assertThat(places(String.valueOf(language.words(key))))
                        .as(language.code() + " " + key)
                        .isEqualTo(places(english));
            }
        });
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    @Test
    void whatIsAskedForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String source : sources()) {
            ASKED.matcher(source).results().map(WordBundleTests::key).forEach(asked::add);
        }
        assertThat(asked).hasSizeGreaterThan(300);
        Set<String> known = keys();
        asked.removeIf(key -> key.matches(".*[.-]") || known.contains(key) || known.contains(OF_SCRIPTS + key));
        assertThat(asked).as("keys without words").isEmpty();
    }

    @Test
    void whatIsThereIsAskedFor() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String source : sources()) {
            LITERAL.matcher(source).results().map(WordBundleTests::key).forEach(literals::add);
        }
        assertThat(keys())
                .as("words that nothing asks for")
                .filteredOn(key -> !isAsked(key, literals))
                .isEmpty();
    }

    private static boolean isAsked(String key, Set<String> literals) {
        String bare = key.replaceFirst("^(script|count)\\.", "").replaceFirst("\\.(one|many)$", "");
        return BY_CONSTANT.matcher(key).matches()
                || literals.contains(key)
                || literals.contains(key.replaceFirst("\\.(one|many)$", ""))
                || literals.contains(bare)
                || beginnings(key).anyMatch(literals::contains)
                || beginnings(bare).anyMatch(literals::contains);
    }

    /** "status." and "status.PLANNED." of "status.PLANNED.inner"; what is asked for by an enum is asked for so. */
    private static Stream<String> beginnings(String key) {
        return JOINT.matcher(key).results().map(dot -> key.substring(0, dot.end()));
    }

    private static String key(MatchResult found) {
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                return found.group(i);
            }
        }
        return "";
    }

    private static Set<String> keys() {
        return Stream.of(WordBundle.values())
                .flatMap(bundle -> bundle.in(Language.ENGLISH).keySet().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Iterable<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*(\\.java|templates/.*\\.html|static/js/.*\\.js)"))
                    .map(WordBundleTests::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
