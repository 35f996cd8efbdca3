package dev.dateline.extraction.offline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of names that come with CoreNLP's models, in lower case. */
public final class Gazetteers {

    private static final String MODELS = "/edu/stanford/nlp/models/";

    private Gazetteers() {}

    /** First names, in English-speaking countries for the most part: {@code M} or {@code F}. */
    public static Map<String, Character> genders() {
        return lines(MODELS + "dcoref/namegender.combine.txt")
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toUnmodifiableMap(
                        parts -> parts[0],
                        parts -> Character.toUpperCase(parts[1].charAt(0)),
                        (first, second) -> first.equals(second) ? first : '?'));
    }

    public static Set<String> givenNames() {
        return genders().keySet();
    }

    /** Countries, states and provinces. */
    public static Set<String> places() {
        Stream<String> countries = lines(MODELS + "dcoref/countries").map(line -> line.replaceFirst("^\\d*\t", ""));
        Stream<String> states = lines(MODELS + "dcoref/statesandprovinces");
        return Stream.concat(countries, states).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** Adjectives and nouns for those who come from a place: "Dutch", "Californian", "Swedes". */
    public static Set<String> demonyms() {
        return lines(MODELS + "dcoref/demonyms.txt")
                .flatMap(line -> Stream.of(line.split("\t", -1)).skip(1))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Gazetteers.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(Predicate.not(String::isBlank))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
