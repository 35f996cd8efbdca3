package dev.dateline.ingest.reader;

import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static dev.dateline.fact.event.EventKind.DEPARTURE;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Orphans;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An article that is taken back over HTTP takes with it what only it supports, and nothing else. */
@DatelineTest
@AutoConfigureMockMvc
class TakingBackTests {

    @Autowired
    Facts facts;

    @Autowired
    Orphans orphans;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void threeArticles() {
        SharedNeo4j.empty();
        tell(new Story("a1", "The Ledger", "2024-01-10")
                .says(
                        FUNDING_ROUND,
                        "2024-01",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                        own -> own.with(OwnField.RAISED, Money.of(50_000_000, "USD")))
                .says(LAWSUIT, "2024-01-02", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark"));
        tell(new Story("a2", "The Post", "2024-01-11")
                .says(
                        FUNDING_ROUND,
                        "2024-01-09",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour; INVESTOR Oakhurst",
                        own -> own.with(OwnField.RAISED, Money.of(55_000_000, "USD")))
                .says(
                        APPOINTMENT,
                        "2022",
                        "PERSON Ada Lind; ORGANIZATION Quillmark",
                        own -> own.with(OwnField.TITLES, List.of("CEO"))));
        tell(new Story("a3", "The Post", "2024-03-25")
                .says(
                        DEPARTURE,
                        "2024-03-23",
                        "PERSON Ada Lind; ORGANIZATION Quillmark",
                        own -> own.with(OwnField.TITLES, List.of("CEO"))));
    }

    private void tell(Story story) {
        facts.record(story.article(), story.extraction());
    }

    @Test
    void whatOnlyItSupportedIsGone() {
        delete("a1");
        assertThat(list("/api/timeline?kind=LAWSUIT", "items")).isEmpty();
        assertThat(http.get().uri("/api/entities/Elm Pictures")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/articles/a1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatOthersSupportStaysAsTheyTellIt() {
        assertThat(list("/api/funding-rounds", "items[0].conflicts")).isNotEmpty();
        delete("a1");
        String rounds = get("/api/funding-rounds");
        assertThat(JsonPath.<List<Integer>>read(rounds, "items[*].raised.amount"))
                .containsExactly(55_000_000);
        assertThat(JsonPath.<Integer>read(rounds, "items[0].sourceCount")).isEqualTo(1);
        assertThat(list("/api/funding-rounds", "items[0].conflicts")).isEmpty();
        delete("a2");
        assertThat(list("/api/funding-rounds", "items")).isEmpty();
        assertThat(http.get().uri("/api/entities/Harbour")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void postsAreWorkedOutAnew() {
        String now = "/api/entities/quillmark/positions?validAt=2024-04-01";
        assertThat(list(now, "items")).isEmpty();
        delete("a3");
        assertThat(list(now, "items[*].certainty")).containsExactly("DEFINITE");
        delete("a2");
        assertThat(list(now, "items")).isEmpty();
    }

    @Test
    void nothingIsLeftOnceAllAreGone() {
        for (String article : List.of("a2", "a1", "a3")) {
            delete(article);
            assertThat(orphans.find()).isEmpty();
        }
        try (var session = SharedNeo4j.driver().session()) {
            assertThat(session.run("MATCH (n) WHERE NOT n:Migration AND NOT n:Lock RETURN labels(n) AS left")
                            .list())
                    .isEmpty();
        }
    }

    private void delete(String article) {
        assertThat(http.delete().uri("/api/articles/" + article)).hasStatus(HttpStatus.NO_CONTENT);
    }

    private List<Object> list(String address, String path) {
        return JsonPath.read(get(address), path);
    }

    private String get(String address) {
        byte[] body =
                http.get().uri(URI.create(address)).exchange().getResponse().getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }
}
