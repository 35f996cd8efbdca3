package dev.dateline.extraction.offline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the lists of words and those who ask for them agree. */
class LexiconTests {

    private static final Path STAGES = Path.of("src/main/java/dev/dateline/extraction/offline");

    private static final Path RULES = Path.of("src/main/resources/dev/dateline/extraction/offline/frame/rule");

    private static final Pattern ASKED = Pattern.compile("Lexicon\\.([A-Z]+)\\s*\\.get\\(\\s*\"([a-z-]+)\"\\s*\\)");

    private static final Pattern CLASS = Pattern.compile("(?<!\\w)@([a-z-]+)");

    private static final Map<String, Lexicon> TOPICS = Map.ofEntries(
            Map.entry("DOCUMENT", Lexicon.DOCUMENT),
            Map.entry("TITLES", Lexicon.TITLES),
            Map.entry("NAMES", Lexicon.NAMES),
            Map.entry("NOUNS", Lexicon.NOUNS),
            Map.entry("REFERENCE", Lexicon.REFERENCE),
            Map.entry("SYNTAX", Lexicon.SYNTAX),
            Map.entry("FACTUALITY", Lexicon.FACTUALITY),
            Map.entry("ATTRIBUTION", Lexicon.ATTRIBUTION),
            Map.entry("DATES", Lexicon.DATES),
            Map.entry("FRAMES", Lexicon.FRAMES),
            Map.entry("EVENTS", Lexicon.EVENTS));

    @Test
    void eachListIsUsedAndEachListAskedForExists() {
        Set<String> asked =
                Stream.concat(askedByStages(), askedByRules()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> kept = TOPICS.entrySet().stream()
                .flatMap(topic -> topic.getValue().names().stream().map(list -> topic.getKey() + " " + list))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kept).isEqualTo(asked);
    }

    private static Stream<String> askedByStages() {
        return files(STAGES, ".java")
                .flatMap(text -> ASKED.matcher(text).results().map(call -> call.group(1) + " " + call.group(2)));
    }

    private static Stream<String> askedByRules() {
        return files(RULES, ".yaml")
                .flatMap(text -> CLASS.matcher(text).results().map((MatchResult used) -> "FRAMES " + used.group(1)));
    }

    private static Stream<String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(LexiconTests::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aReferenceToAListStandsForItsWords() {
        Lexicon lexicon = Lexicon.of(Map.of("buy", Set.of("buy", "acquire")));
        assertThat(lexicon.expand(List.of("@buy", "take over")))
                .containsExactlyInAnyOrder("buy", "acquire", "take over");
    }

    @Test
    void aListThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> Lexicon.FRAMES.expand(List.of("@no-such-list")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-list");
    }
}
