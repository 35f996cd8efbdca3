package dev.dateline.graph.derive;

import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static dev.dateline.fact.event.EventKind.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.benchmark.Meter;
import dev.dateline.cypher.Queries;
import dev.dateline.fact.field.OwnField;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.ReadingQueue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** What an article costs does not grow with how often its names have been mentioned. */
@DatelineTest
class RecordingCostTests {

    private static final int MANY = Integer.getInteger("mentions", 1_000);
    private static final LocalDate DAY = LocalDate.parse("2020-01-01");

    @Autowired
    Facts facts;

    @Autowired
    Articles articles;

    @Autowired
    ReadingQueue queue;

    @Test
    void isThatOfTheArticle() {
        Meter.Cost few = cost(10);
        Meter.Cost many = cost(MANY);
        assertThat(many.hits())
                .as("hits with %d mentions, of %d with 10", MANY, few.hits())
                .isLessThan(few.hits() * 3 / 2);
    }

    /** What one more article costs, from the queue to the graph, where its names have this many mentions. */
    private Meter.Cost cost(int mentions) {
        SharedNeo4j.empty();
        record(story("first", "Bo Reyes", "Inkstone"));
        seed(mentions);
        record(story("second", "Cy Tanaka", "Elm Pictures"));
        Story third = story("third", "Di Costa", "Pixel Archive");
        SharedNeo4j.replan();
        return Meter.of(() -> {
            queue.giveBackExpired();
            articles.submit(third.article(), "en");
            assertThat(queue.take("worker", Duration.ofMinutes(1))).isPresent();
            record(third);
        });
    }

    private static void seed(int articles) {
        Queries queries = new Queries();
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(queries.get("tests/seed-mentioned"), Map.of("articles", articles))
                    .consume();
            for (Map<String, Object> event : List.<Map<String, Object>>of(
                    event("POSITION", "organization-quillmark", "ORGANIZATION", "PERSON", "Person"),
                    event("PARTNERSHIP", "organization-quillmark", "PARTY", "PARTY", "Organization"),
                    event("LAWSUIT", "person-ada-lind", "PLAINTIFF", "DEFENDANT", "Organization"))) {
                session.run(
                                queries.get("tests/seed-reported"),
                                Map.of(
                                        "articles", articles,
                                        "event", event,
                                        "told", told(),
                                        "shown", shown("POSITION".equals(event.get("kind"))),
                                        "part", part(event)))
                        .consume();
            }
        }
    }

    private static Map<String, Object> event(String kind, String one, String as, String role, String node) {
        return Map.of(
                "kind", kind,
                "one", one,
                "as", as,
                "role", role,
                "node", node,
                "label", node.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Object> told() {
        Map<String, Object> told = new HashMap<>(year());
        told.putAll(Map.of("status", "HAPPENED", "confidence", 0.9, "extractor", "hand/1", "quote", "text"));
        told.putAll(Map.of("start", 0, "end", 4, "attributedTo", List.of(), "support", List.of()));
        return told;
    }

    private static Map<String, Object> year() {
        return Map.of("edtf", "2020", "basis", "STATED", "earliest", DAY, "latest", DAY.withDayOfYear(366));
    }

    private static Map<String, Object> shown(boolean isState) {
        Map<String, Object> shown = new HashMap<>(year());
        shown.putAll(Map.of("status", "HAPPENED", "knownFrom", DAY, "knownUntil", DAY, "because", List.of()));
        shown.putAll(Map.of("reportedFrom", DAY, "reportedUntil", DAY, "claimCount", 1, "sourceCount", 1));
        shown.put(isState ? "stateDay" : "sortDay", DAY);
        if (isState) {
            shown.put("titles", List.of("engineer"));
            year().forEach((key, value) ->
                    shown.put("begin" + Character.toUpperCase(key.charAt(0)) + key.substring(1), value));
        }
        return shown;
    }

    private static Map<String, Object> part(Map<String, Object> event) {
        String kind = String.valueOf(event.get("kind"));
        boolean isState = "POSITION".equals(event.get("kind"));
        return Map.of("kind", kind, "shown", true, "position", 0, isState ? "stateDay" : "earliest", DAY);
    }

    private void record(Story story) {
        facts.record(story.article(), story.extraction());
    }

    private static Story story(String id, String person, String other) {
        return new Story(id, "The Herald", "2024-01-10")
                .says(
                        APPOINTMENT,
                        "2024-01",
                        "PERSON " + person + "; ORGANIZATION Quillmark",
                        own -> own.with(OwnField.TITLES, List.of("engineer")))
                .says(FUNDING_ROUND, "2024-01", "COMPANY " + other + "; LEAD_INVESTOR Quillmark")
                .says(PARTNERSHIP, "2024-01", "PARTY Quillmark; PARTY " + other)
                .says(LAWSUIT, "2024-01", "PLAINTIFF Ada Lind; DEFENDANT " + other)
                .holds("Ada Lind", "chief designer", "Quillmark");
    }
}
