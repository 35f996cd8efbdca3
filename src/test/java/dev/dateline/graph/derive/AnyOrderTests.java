package dev.dateline.graph.derive;

import static dev.dateline.fact.event.EventKind.ACQUISITION;
import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static dev.dateline.fact.event.EventKind.DEPARTURE;
import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.POSITION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** The order in which articles come and go does not matter. */
@DatelineTest
class AnyOrderTests {

    /** A story in which later reports join, part and rename what earlier ones told. */
    private static final List<Told> STORY = List.of(
            Told.by("s1", "The Courier", "2022-10-18")
                    .organization("Fernwood", "Fernwood Robotics")
                    .organization("Alder Capital")
                    .claim(
                            FUNDING_ROUND,
                            Status.HAPPENED,
                            "2022-10",
                            raised(50),
                            "COMPANY=Fernwood",
                            "LEAD_INVESTOR=Alder Capital"),
            Told.by("s2", "Northern Ledger", "2022-10-20")
                    .organization("Fernwood Robotics Inc.")
                    .organization("Alder Capital LLC")
                    .organization("Birch Partners")
                    .claim(
                            FUNDING_ROUND,
                            Status.HAPPENED,
                            "2022-10-17",
                            raised(55),
                            "COMPANY=Fernwood Robotics Inc.",
                            "LEAD_INVESTOR=Alder Capital LLC",
                            "INVESTOR=Birch Partners")
                    .person("Ada Cole")
                    .claim(
                            POSITION,
                            Status.HAPPENED,
                            "2019/..",
                            titles("chief executive"),
                            "PERSON=Ada Cole",
                            "ORGANIZATION=Fernwood Robotics Inc."),
            Told.by("s3", "Dial Weekly", "2024-03-25")
                    .organization("Fernwood Robotics")
                    .person("Cole")
                    .claim(
                            DEPARTURE,
                            Status.HAPPENED,
                            "2024-03",
                            titles("CEO"),
                            "PERSON=Cole",
                            "ORGANIZATION=Fernwood Robotics"),
            Told.by("s4", "The Courier", "2024-03-26")
                    .organization("Fernwood Robotics")
                    .person("Ada Cole", "Cole")
                    .person("Bo Lindqvist")
                    .claim(FOUNDING, "2019", "COMPANY=Fernwood Robotics", "FOUNDER=Ada Cole")
                    .claim(
                            APPOINTMENT,
                            Status.HAPPENED,
                            "2024-03-23",
                            Details.builder()
                                    .with(OwnField.TITLES, List.of("interim CEO"))
                                    .with(OwnField.INTERIM, true)
                                    .build(),
                            "PERSON=Bo Lindqvist",
                            "ORGANIZATION=Fernwood Robotics",
                            "PREDECESSOR=Ada Cole"),
            Told.by("s5", "Northern Ledger", "2024-05-02")
                    .organization("Fernwood Robotics")
                    .person("Edgar Cole")
                    .claim(FOUNDING, "2020", "COMPANY=Fernwood Robotics", "FOUNDER=Edgar Cole")
                    .claim(
                            APPOINTMENT,
                            Status.HAPPENED,
                            null,
                            titles("CTO"),
                            "PERSON=Edgar Cole",
                            "ORGANIZATION=Fernwood Robotics"),
            Told.by("s6", "Dial Weekly", "2024-06-11")
                    .organization("Fernwood Robotics")
                    .organization("Birch Partners LP")
                    .claim(
                            ACQUISITION,
                            Status.PLANNED,
                            "2024-06-10",
                            price(300),
                            "ACQUIRER=Birch Partners LP",
                            "TARGET=Fernwood Robotics")
                    .person("Ada Cole")
                    .claim(
                            POSITION,
                            Status.HAPPENED,
                            "../2023",
                            titles("CEO"),
                            "PERSON=Ada Cole",
                            "ORGANIZATION=Fernwood Robotics"),
            Told.by("s7", "Northern Ledger", "2024-09-02")
                    .organization("Fernwood Robotics")
                    .organization("Birch Partners")
                    .claim(
                            ACQUISITION,
                            Status.PLANNED,
                            "2024-09-01",
                            price(340),
                            "ACQUIRER=Birch Partners",
                            "TARGET=Fernwood Robotics")
                    .claim(
                            ACQUISITION,
                            Status.CANCELLED,
                            "2024-06",
                            price(300),
                            "ACQUIRER=Birch Partners",
                            "TARGET=Fernwood Robotics"));

    /** One claim each, so that many steps take little time: a lone family name, the person it means, and two bids. */
    private static final List<Told> SHORT = List.of(
            Told.by("t1", "The Courier", "2024-03-25")
                    .organization("Fernwood")
                    .person("Cole")
                    .claim(DEPARTURE, "2024-03", "PERSON=Cole", "ORGANIZATION=Fernwood"),
            Told.by("t2", "The Courier", "2024-03-26")
                    .organization("Fernwood Inc.")
                    .person("Ada Cole", "Cole")
                    .claim(APPOINTMENT, "2020", "PERSON=Ada Cole", "ORGANIZATION=Fernwood Inc."),
            Told.by("t3", "Dial Weekly", "2024-06-11")
                    .organization("Fernwood")
                    .organization("Birch")
                    .claim(ACQUISITION, Status.PLANNED, "2024-06-10", price(300), "ACQUIRER=Birch", "TARGET=Fernwood"),
            Told.by("t4", "Dial Weekly", "2024-09-02")
                    .organization("Fernwood")
                    .organization("Birch")
                    .claim(ACQUISITION, Status.PLANNED, "2024-09-01", price(340), "ACQUIRER=Birch", "TARGET=Fernwood"));

    @Autowired
    Facts facts;

    @Autowired
    Fingerprint fingerprint;

    @Autowired
    Orphans orphans;

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    @Test
    void theStoryHasBothJoinedAndSeparateEvents() {
        STORY.forEach(this::record);
        assertThat(fingerprint.lines())
                .filteredOn(line -> line.startsWith("[\"funding-round-"))
                .hasSize(1);
        assertThat(fingerprint.lines())
                .filteredOn(line -> line.startsWith("[\"acquisition-"))
                .hasSize(2);
    }

    /** The long story has 5,040 orders: some of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderGivesTheSameGraph(long seed) {
        List<Told> shuffled = new ArrayList<>(STORY);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(linesOf(shuffled)).isEqualTo(linesOf(STORY));
    }

    @Test
    void everyOrderOfTheShortStoryGivesTheSameGraph() {
        List<String> expected = linesOf(SHORT);
        List<List<Told>> orders = orders(SHORT);
        assertThat(orders).hasSize(24);
        for (List<Told> order : orders) {
            assertThat(linesOf(order)).as("in the order %s", order).isEqualTo(expected);
        }
    }

    private static List<List<Told>> orders(List<Told> story) {
        if (story.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Told>> orders = new ArrayList<>();
        for (Told first : story) {
            List<Told> others = new ArrayList<>(story);
            others.remove(first);
            for (List<Told> rest : orders(others)) {
                List<Told> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private List<String> linesOf(List<Told> story) {
        SharedNeo4j.empty();
        story.forEach(this::record);
        return fingerprint.lines();
    }

    @Test
    void comingAndGoingLeavesNoTrace() {
        comeAndGo(STORY, 60, 5);
    }

    /** {@code -Ddateline.steps=1000} makes it a long run. */
    @Test
    void manyStepsLeaveNoTrace() {
        comeAndGo(SHORT, Integer.getInteger("dateline.steps", 150), 50);
    }

    /** Articles come and go at random; every few steps the store is looked through. */
    private void comeAndGo(List<Told> story, int steps, int lookEvery) {
        Random random = new Random(7);
        Set<Told> there = new HashSet<>();
        for (int step = 1; step <= steps; step++) {
            Told told = story.get(random.nextInt(story.size()));
            if (there.add(told)) {
                record(told);
            } else {
                there.remove(told);
                assertThat(facts.remove(new ArticleId(told.toString()))).isTrue();
            }
            if (step % lookEvery == 0) {
                assertThat(orphans.find()).as("after step %d", step).isEmpty();
            }
        }
        List<String> lines = fingerprint.lines();
        SharedNeo4j.empty();
        there.forEach(this::record);
        assertThat(lines).isEqualTo(fingerprint.lines());
    }

    @Test
    void anOrphanWouldBeFound() {
        STORY.forEach(this::record);
        assertThat(orphans.find()).isEmpty();
        for (String label : List.of(
                "Entity", "Event", "Claim", "Mention", "Name", "Block", "Band", "Anchor", "Former", "Amendment")) {
            try (Session session = SharedNeo4j.driver().session()) {
                session.run("CREATE (n:$($label) {id: 'left', key: 'left'})", Map.of("label", label))
                        .consume();
                assertThat(orphans.find()).as(label).contains(label + " left");
                session.run("MATCH (n {id: 'left'}) DELETE n").consume();
            }
        }
    }

    private void record(Told told) {
        facts.record(told.article(), told.extraction());
    }

    private static Details raised(long millions) {
        return Details.builder()
                .with(OwnField.RAISED, Money.of(millions * 1_000_000, "USD"))
                .build();
    }

    private static Details price(long millions) {
        return Details.builder()
                .with(OwnField.PRICE, Money.of(millions * 1_000_000, "USD"))
                .build();
    }

    private static Details titles(String... titles) {
        return Details.builder().with(OwnField.TITLES, List.of(titles)).build();
    }
}
