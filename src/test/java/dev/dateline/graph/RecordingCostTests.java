package dev.dateline.graph;

import static dev.dateline.fact.EventKind.APPOINTMENT;
import static dev.dateline.fact.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.EventKind.LAWSUIT;
import static dev.dateline.fact.EventKind.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.benchmark.Meter;
import dev.dateline.cypher.Queries;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** What an article costs does not grow with how often its names have been mentioned. */
@DatelineTest
class RecordingCostTests {

    @Autowired
    Facts facts;

    @Test
    void isThatOfTheArticle() {
        Meter.Cost few = cost(10);
        Meter.Cost many = cost(2_000);
        assertThat(many.hits())
                .as("hits with 2,000 mentions, of %d with 10", few.hits())
                .isLessThan(few.hits() * 3 / 2);
    }

    /** What one more article costs where its names have this many mentions. */
    private Meter.Cost cost(int mentions) {
        SharedNeo4j.empty();
        record(story("first", "Bo Reyes", "Inkstone"));
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(new Queries().get("tests/seed-mentioned"), Map.of("articles", mentions))
                    .consume();
        }
        record(story("second", "Cy Tanaka", "Elm Pictures"));
        Meter.Cost cost = Meter.of(() -> record(story("third", "Di Costa", "Pixel Archive")));
        cost.plans()
                .forEach(plan -> System.out.println("PLAN " + mentions + " " + Meter.hits(plan) + " "
                        + plan.arguments().get("Details") + plan.operatorType() + " " + summary(plan)));
        System.out.println("TOTAL " + mentions + " " + cost.hits());
        return cost;
    }

    private static String summary(org.neo4j.driver.summary.QueryProfile plan) {
        StringBuilder all = new StringBuilder(plan.operatorType() + ":"
                + plan.dbHits().orElse(0) + "[" + plan.arguments().get("Details") + "] ");
        plan.children().forEach(child -> all.append(summary(child)));
        return all.toString();
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
                        own -> own.titles(List.of("engineer")))
                .says(FUNDING_ROUND, "2024-01", "COMPANY " + other + "; LEAD_INVESTOR Quillmark")
                .says(PARTNERSHIP, "2024-01", "PARTY Quillmark; PARTY " + other)
                .says(LAWSUIT, "2024-01", "PLAINTIFF Ada Lind; DEFENDANT " + other)
                .holds("Ada Lind", "chief designer", "Quillmark");
    }
}
