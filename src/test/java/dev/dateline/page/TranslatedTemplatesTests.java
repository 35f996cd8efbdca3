package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates have no words of their own: what a reader sees or hears stands in the bundles. */
class TranslatedTemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Names, and examples of what to type; and the one sentence that goes on in English anyway. */
    private static final Set<String> THE_SAME_EVERYWHERE = Set.of(
            "Dateline",
            " · Dateline",
            "API",
            "https://",
            "USD",
            "2022",
            "2024-03",
            "2024-03-24",
            "50000000",
            "Placed here because ");

    private static final Set<String> SAID_BY_ATTRIBUTES =
            Set.of("aria-label", "title", "placeholder", "alt", "label", "data-label", "aria-valuetext");

    private static final Pattern SAID = Pattern.compile("\\[\\[#\\{[^]]*]]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LITERAL = Pattern.compile("(== |!= |msg\\(|, )?'([^']*)'");
    private static final Pattern PROSE = Pattern.compile(".*(\\p{L}{2,} | \\p{L}{2,}|^\\p{Lu}\\p{Ll}).*");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void haveNoWordsOfTheirOwn(Path template) throws IOException {
        assertThat(ownWords(Files.readString(template))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <p>Some words</p>                                           | 1
            <p>[[#{some.key}]]</p>                                      | 0
            <p th:text="${name}">A sample</p>                           | 0
            <p th:text="${name}">A sample <b>with more</b></p>          | 0
            <p>[[#{some.key}]] and more</p>                             | 1
            <nav aria-label="Pages"></nav>                              | 1
            <nav th:aria-label="#{some.key}"></nav>                     | 0
            <p th:text="${'named ' + name}"></p>                        | 1
            <p th:text="${kind.name() == 'HAPPENED'} ? #{a} : #{b}"></p> | 0
            <p th:text="${'Read now'}"></p>                             | 1
            <input placeholder="2024-03">                               | 0
            """)
    void areFoundByThisTest(String template, int expected) {
        assertThat(ownWords(template)).hasSize(expected);
    }

    @Test
    void areAllLookedAt() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(35);
    }

    private static List<String> ownWords(String template) {
        List<String> found = new ArrayList<>();
        Document page = Jsoup.parse(template, "", Parser.xmlParser());
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> add(attribute, found));
            element.textNodes().forEach(text -> add(text, element, found));
        }
        found.removeIf(THE_SAME_EVERYWHERE::contains);
        return found;
    }

    /** What {@code th:text} writes replaces what stands there as a sample. */
    private static void add(TextNode text, Element element, List<String> found) {
        boolean sample =
                element.hasAttr("th:text") || element.parents().stream().anyMatch(parent -> parent.hasAttr("th:text"));
        String words = SAID.matcher(text.getWholeText()).replaceAll("").strip();
        if (!sample && WORD.matcher(words).find()) {
            found.add(words);
        }
    }

    private static void add(Attribute attribute, List<String> found) {
        String name = attribute.getKey();
        if (SAID_BY_ATTRIBUTES.contains(name)
                && WORD.matcher(attribute.getValue()).find()) {
            found.add(attribute.getValue());
        } else if (name.equals("th:text") || SAID_BY_ATTRIBUTES.contains(name.replaceFirst("^th:", ""))) {
            LITERAL.matcher(attribute.getValue())
                    .results()
                    .filter(literal -> literal.group(1) == null)
                    .map(literal -> literal.group(2))
                    .filter(literal -> PROSE.matcher(literal).matches())
                    .forEach(found::add);
        }
    }
}
