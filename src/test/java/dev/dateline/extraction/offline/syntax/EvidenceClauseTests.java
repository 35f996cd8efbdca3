package dev.dateline.extraction.offline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SharedExtractor;
import dev.dateline.extraction.offline.AnnotatedArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of its sentence that is quoted for an event. */
class EvidenceClauseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what happened to what, and when
            In May 2021 Tarnwick Foods explored a sale of its dairies. | In May 2021 Tarnwick Foods explored a sale of its dairies
            # up to the end of the clause
            Quillmart Inc. sued Fernwood Robotics a year ago, and nobody has heard of it since. | Quillmart Inc. sued Fernwood Robotics a year ago
            # a noun with its verb
            Fernwood Robotics announced the acquisition of Quillmart on Monday; its shares fell. | Fernwood Robotics announced the acquisition of Quillmart on Monday
            # no more than the one who speaks needs
            "We will grow", she said, when Ada Cole became chief executive of Quillmart in June. | when Ada Cole became chief executive of Quillmart in June
            """)
    void quotesTheClause(String text, String quote) {
        assertThat(quotes(text)).containsExactly(quote);
    }

    private static List<String> quotes(String text) {
        return SharedExtractor.get().extract(AnnotatedArticles.article("Planet Courier", text)).claims().stream()
                .map(claim -> claim.evidence().quote())
                .toList();
    }
}
