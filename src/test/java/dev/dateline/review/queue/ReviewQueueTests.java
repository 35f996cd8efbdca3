package dev.dateline.review.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.cypher.Queries;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryProfile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
@AutoConfigureMockMvc
class ReviewQueueTests {

    @Autowired
    ReviewQueue queue;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void nothingWaits() {
        SharedNeo4j.empty();
    }

    private static void wait(int judgements) {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(new Queries().get("tests/seed-queue"), Map.of("judgements", judgements))
                    .consume();
        }
        SharedNeo4j.replan();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1    | 1    | 1      | 1 question
            999  | 999  | 999    | 999 questions
            1000 | 1000 | 1,000+ | 1,000+ questions
            4000 | 1000 | 1,000+ | 1,000+ questions
            """)
    void isCountedAsFarAsItMatters(int judgements, int counted, String text, String questions) {
        wait(judgements);
        Waiting waiting = queue.waiting();
        assertThat(waiting.number()).isEqualTo(counted);
        assertThat(waiting.text()).isEqualTo(text);
        assertThat(http.get().uri("/review/count"))
                .hasStatusOk()
                .bodyText()
                .contains(">" + text + "<", "(" + questions + " waiting)");
        assertThat(http.get().uri("/api/judgements"))
                .bodyJson()
                .extractingPath("waiting")
                .isEqualTo(counted);
    }

    @Test
    void costsNoMoreToCountTheMoreWaits() {
        wait(5_000);
        try (Session session = SharedNeo4j.driver().session()) {
            QueryProfile plan = session.run(
                            "PROFILE " + new Queries().get("review/count-queue"), Map.of("most", Waiting.MOST))
                    .consume()
                    .queryProfile()
                    .orElseThrow();
            assertThat(sum(plan)).isLessThan(Waiting.MOST * 2);
        }
    }

    private static long sum(QueryProfile plan) {
        return plan.dbHits().orElse(0)
                + plan.children().stream().mapToLong(ReviewQueueTests::sum).sum();
    }
}
