package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.graph.derive.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** What the documentation shows of the formats is what is answered. A line "…" stands for some that are left out. */
@DatelineTest
@AutoConfigureMockMvc
class FormatsDocTests {

    private static final Pattern EXAMPLE = Pattern.compile("`GET (\\S+)`\\s+```(\\w*)\\n(.*?)```", Pattern.DOTALL);
    private static final String LEFT_OUT = "…";

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    static Stream<Arguments> examples() throws IOException {
        Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("docs", "formats.md")));
        return examples
                .results()
                .map(found -> Arguments.of(
                        found.group(1), found.group(2), found.group(3).lines().toList()))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWhatIsAnswered(String uri, String language, List<String> shown) {
        String text = HttpAnswers.text(http, uri);
        List<String> answered =
                (language.equals("json") ? pretty(text) : text).lines().toList();
        int at = 0;
        boolean skips = false;
        for (String line : shown) {
            if (line.strip().equals(LEFT_OUT)) {
                skips = true;
            } else {
                int found = find(line, answered.subList(at, answered.size()));
                assertThat(found)
                        .as("'%s' in%n%s", line, String.join("\n", answered.subList(at, answered.size())))
                        .isBetween(0, skips ? Integer.MAX_VALUE : 0);
                at += found + 1;
                skips = false;
            }
        }
        assertThat(skips || at == answered.size()).as("nothing is left").isTrue();
    }

    /** A line may be cut off at its end. */
    private static int find(String line, List<String> answered) {
        for (int i = 0; i < answered.size(); i++) {
            String real = answered.get(i).replace("\uFEFF", "");
            boolean cut = line.endsWith(LEFT_OUT) && real.startsWith(line.substring(0, line.length() - 1));
            if (real.equals(line) || cut) {
                return i;
            }
        }
        return -1;
    }

    private static String pretty(String text) {
        JsonMapper json = new JsonMapper();
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(text));
    }
}
