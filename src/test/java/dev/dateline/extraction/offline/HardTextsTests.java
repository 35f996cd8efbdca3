package dev.dateline.extraction.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.SharedExtractor;
import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no journalist writes end within a bounded time, and what is read in them is where it is said to be. */
@Execution(ExecutionMode.CONCURRENT)
class HardTextsTests {

    /** Far more than any of them takes: a text whose cost grows with the square of its length would take hours. */
    private static final Duration BOUND = Duration.ofMinutes(3);

    private static final String NEWS = "Microsoft acquired Nimbus Labs for $40 million on Monday.";

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("ten pages without a full stop", "the market was quiet and ".repeat(600)),
                Named.of("a long text without a space", "x".repeat(100_000)),
                Named.of("5,000 commas", NEWS + "\n" + ",".repeat(5_000)),
                Named.of("names without end", "Anna Schmidt and Nimbus Labs and ".repeat(150)),
                Named.of("nested quotation marks", "“‘\"".repeat(200) + NEWS + "\"’”".repeat(200)),
                Named.of("nested brackets", "(".repeat(2_000) + NEWS + ")".repeat(2_000)),
                Named.of("emoji and combining marks", "😀👩‍👩‍👧 Ze\u0301a\u0308".repeat(300) + "\n" + NEWS),
                Named.of("right-to-left marks", "\u202E\u200F\u2067" + NEWS.replace(" ", " \u200F") + "\u2069"),
                Named.of("lone surrogates", "\uD83D \uDE00 " + NEWS + " \uD83D"),
                Named.of("DOS line ends", (NEWS + "\r\n\r\n").repeat(20)),
                Named.of("control characters", "\u0000\u0007\u001B[31m" + NEWS + "\u0000"),
                Named.of(
                        "what is left of HTML",
                        "<div class=\"x\">&nbsp;&amp;" + NEWS + "</div><script>var a = {b: [1, 2]};</script>"),
                Named.of(
                        "a table",
                        "| Company | Raised | Date |\n|---|---|---|\n"
                                + "| Nimbus Labs | $40 million | 2024-03-01 |\n".repeat(60)),
                Named.of("a number of 100,000 digits", "Acme raised $" + "9".repeat(100_000) + " million.\n" + NEWS),
                Named.of("a legal form 10,000 times", "Acme " + "Inc. ".repeat(10_000) + "raised $5 million.\n" + NEWS),
                Named.of("nothing", "."));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsAndKeepsItsOffsets(String text) {
        Article article = new Article(new ArticleId("hard"), null, null, null, null, LocalDate.of(2024, 3, 15), text);
        Extraction extraction = assertTimeout(BOUND, () -> SharedExtractor.get().extract(article));
        assertThat(extraction.claims()).extracting(Claim::evidence).allMatch(evidence -> evidence.verifiedIn(text));
    }
}
