package dev.dateline.extraction.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SharedExtractor;
import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Evidence;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** Whatever stands between the news, each quote is the text's own, at the offsets that are given for it. */
class OffsetsProperties {

    private static final List<String> NEWS = List.of(
            "Microsoft acquired Nimbus Labs for $40 million on Monday.",
            "Anna Schmidt was named chief executive of Siemens in 2019.",
            "“We’re thrilled,” said Anna Schmidt, who joined Siemens in May.",
            "Nimbus Labs laid off 120 employees, or 10% of its workforce.",
            "Siemens has sued Microsoft in London over its patents.");

    private static final List<String> NOISE = List.of(
            "😀",
            "👩‍👩‍👧",
            "e\u0301\u0323",
            "\u200F",
            "\u202E",
            "\uFEFF",
            "\u00A0",
            "\u0000",
            "\uD83D",
            "\r\n",
            "\n\n",
            "\t",
            "<br/>",
            "&amp;",
            "| a | b |\n",
            "((",
            "“‘",
            "”",
            "--",
            "…",
            ",,,",
            "https://example.org/a?b=c",
            "@nimbus",
            "İ",
            "ﬁ",
            "№ 5");

    @Property(tries = 40, seed = "20240315", shrinking = ShrinkingMode.BOUNDED)
    void eachQuoteIsWhereItIsSaidToBe(@ForAll("texts") String text) {
        Article article = new Article(new ArticleId("any"), null, null, null, null, LocalDate.of(2024, 3, 15), text);
        Extraction extraction = SharedExtractor.get().extract(article);
        assertThat(extraction.claims()).allSatisfy(claim -> {
            Evidence evidence = claim.evidence();
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece =
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(NEWS)), Tuple.of(3, Arbitraries.of(NOISE)));
        Arbitrary<String> between = Arbitraries.of("", " ", "\n");
        return Combinators.combine(piece, between)
                .as((news, gap) -> news + gap)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }
}
