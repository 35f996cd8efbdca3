package dev.dateline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments, docs, messages and pages avoid the turns of phrase that {@code .ci/phrases} lists. */
class WordingTests {

    private static final List<Path> ROOTS = Stream.of("src", "docs", "cypher", "corpus", "README.md", "CONTRIBUTING.md")
            .map(Path::of)
            .toList();

    private static final Pattern WRITTEN = Pattern.compile(".*\\.(java|html|js|md|ya?ml|cypher|properties)");

    private static final List<String> LINES = lines(Path.of(".ci/phrases"));

    private static final Pattern PHRASES = Pattern.compile(
            LINES.stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("!"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(joining("|", "(?<!\\w)(?:", ")(?!\\w)")),
            Pattern.CASE_INSENSITIVE);

    @Test
    void noFileHasATurnOfPhraseToAvoid() throws IOException {
        List<Path> leftOut = LINES.stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> Path.of(line.substring(1)))
                .toList();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                assertThat(files.filter(file -> WRITTEN.matcher(file.toString()).matches())
                                .filter(file -> leftOut.stream().noneMatch(file::startsWith))
                                .flatMap(WordingTests::hits))
                        .as("write what .ci/phrases says instead")
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The claim that the article is told of       | true
            The graph is derived ANEW                   | true
            Null, where none is given                   | true
            The company with whom it merged             | true
            A foretold offer                            | false
            The graph is derived again                  | false
            What people say about it                    | false
            Forewhom is not a word                      | false
            """)
    void aTurnOfPhraseIsFoundAsWholeWords(String text, boolean expected) {
        assertThat(PHRASES.matcher(text).find()).isEqualTo(expected);
    }

    private static Stream<String> hits(Path file) {
        List<String> lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(i -> PHRASES.matcher(lines.get(i)).find())
                .mapToObj(i -> "%s:%d:%s".formatted(file, i + 1, lines.get(i).strip()));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
