package dev.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.graph.source.NewsSource;
import dev.dateline.graph.source.PollOutcome;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWordsTests {

    private final SourceWords words = new SourceWords();

    @ParameterizedTest
    @CsvSource({"5, every 5 minutes", "60, every hour", "90, every 90 minutes", "1440, every day", "10080, every 7 days"
    })
    void sayHowOften(int minutes, String said) {
        assertThat(words.every(minutes)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "READ, 0, 0, 0 new articles",
        "READ, 1, 0, 1 new article",
        "READ, 12, 1, '12 new articles, 1 page refused'",
        "UNCHANGED, 0, 0, unchanged",
        "UNCHANGED, 0, 2, 'unchanged, 2 pages refused'",
        "UNCHANGED, 3, 0, 3 new articles",
        "FAILED, 0, 0, failed"
    })
    void sayWhatCameOfAPoll(PollOutcome outcome, int newArticles, int refused, String said) {
        assertThat(words.outcome(new NewsSource.LastPoll(Instant.EPOCH, outcome, newArticles, refused, null)))
                .isEqualTo(said);
    }
}
