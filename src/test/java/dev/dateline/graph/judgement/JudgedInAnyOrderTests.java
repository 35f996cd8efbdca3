package dev.dateline.graph.judgement;

import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.LAYOFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.Saying;
import dev.dateline.graph.decision.Side;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.graph.derive.Rebuild;
import dev.dateline.resolution.judgement.Sameness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the order of a story's articles, and whenever among them a person judges, the graph is the same. */
@DatelineTest
class JudgedInAnyOrderTests {

    private static final List<Told> STORY = List.of(
            Told.by("p1", "The Courier", "2024-01-10")
                    .organization("Fernwood Robotics")
                    .person("Jo Park")
                    .claim(FOUNDING, "2019", "COMPANY=Fernwood Robotics", "FOUNDER=Jo Park"),
            Told.by("p2", "Northern Ledger", "2024-01-12")
                    .organization("Quillmart")
                    .person("Jo Park")
                    .claim(
                            APPOINTMENT,
                            Status.HAPPENED,
                            "2024-01",
                            Details.builder()
                                    .with(OwnField.TITLES, List.of("CFO"))
                                    .build(),
                            "PERSON=Jo Park",
                            "ORGANIZATION=Quillmart"),
            Told.by("p3", "Dial Weekly", "2024-01-13")
                    .organization("Quillmart")
                    .person("Park")
                    .claim(
                            APPOINTMENT,
                            Status.HAPPENED,
                            null,
                            Details.builder()
                                    .with(OwnField.TITLES, List.of("CFO"))
                                    .build(),
                            "PERSON=Park",
                            "ORGANIZATION=Quillmart"),
            Told.by("p4", "The Courier", "2024-02-01")
                    .organization("Fern")
                    .claim(FOUNDING, "2020", "COMPANY=Fern")
                    .claim(LAYOFF, null, "COMPANY=Fern"));

    /** What a person says, once both articles are there. */
    private record Saying(Sameness sameness, String left, String right) {

        boolean isPossible(Set<String> articles) {
            return articles.contains(left.substring(0, 2)) && articles.contains(right.substring(0, 2));
        }
    }

    private static final List<Saying> SAYINGS =
            List.of(new Saying(Sameness.NOT_SAME, "p1#e1", "p2#e1"), new Saying(Sameness.SAME, "p1#e0", "p4#e0"));

    @Autowired
    Facts facts;

    @Autowired
    Judgements judgements;

    @Autowired
    Fingerprint fingerprint;

    @Autowired
    Rebuild rebuild;

    @Test
    void everyOrderGivesTheSameGraph() {
        List<String> expected = graphOf(STORY);
        assertThat(expected)
                .anyMatch(line -> line.contains("\"person-jo-park\""))
                .anyMatch(line -> line.matches(".*\"person-jo-park-[0-9a-f]{8}\".*p3#e1.*"))
                .anyMatch(line -> line.contains("p4#e0 the name “Fern”, which a person says is the same"));
        assertThat(rebuild.check(done -> {}).isSame()).isTrue();
        for (List<Told> order : orders(STORY)) {
            assertThat(graphOf(order)).as(order.toString()).isEqualTo(expected);
        }
    }

    private List<String> graphOf(List<Told> order) {
        SharedNeo4j.empty();
        Set<String> there = new HashSet<>();
        Set<Saying> said = new HashSet<>();
        for (Told told : order) {
            facts.record(told.article(), told.extraction());
            there.add(told.toString());
            SAYINGS.stream()
                    .filter(saying -> saying.isPossible(there) && said.add(saying))
                    .forEach(this::say);
        }
        return fingerprint.lines();
    }

    private void say(Saying saying) {
        judgements.say(JudgedKind.ENTITIES, saying.sameness(), side(saying.left()), side(saying.right()), null, null);
    }

    private static Side side(String mention) {
        return new Side(mention, mention, "", new TreeSet<>(Set.of(mention)));
    }

    private static List<List<Told>> orders(List<Told> story) {
        if (story.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Told>> orders = new ArrayList<>();
        for (Told first : story) {
            List<Told> rest = new ArrayList<>(story);
            rest.remove(first);
            for (List<Told> order : orders(rest)) {
                List<Told> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
