package dev.dateline.graph.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.Side;
import dev.dateline.graph.judgement.ContradictionException;
import dev.dateline.graph.judgement.Judgements;
import dev.dateline.resolution.BatchResolution;
import dev.dateline.resolution.entity.EntityCluster;
import dev.dateline.resolution.judgement.Sameness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What names mean, counted by wordings as articles come and go, is what all their mentions together mean: with short
 * forms, homonyms, lone family names and sorts of bodies, in random stories.
 */
@DatelineTest
class NamesInAnyOrderTests {

    private static final List<List<String>> ORGANIZATIONS = List.of(
            List.of("Fernwood"),
            List.of("Fernwood Robotics", "Fernwood"),
            List.of("Fernwood Robotics"),
            List.of("Fernwood Robotics Inc."),
            List.of("Lumen Capital", "Lumen"),
            List.of("Lumen Logistics", "Lumen"),
            List.of("Lumen"),
            List.of("Office of Fair Pricing", "OFP"),
            List.of("OFP"),
            List.of("Board of Directors"));
    private static final List<List<String>> PERSONS = List.of(
            List.of("Ada Cole", "Cole"),
            List.of("Ada B. Cole"),
            List.of("Edgar Cole"),
            List.of("Cole"),
            List.of("Bo Reyes"),
            List.of("Reyes"),
            List.of("senior staff"));

    @Autowired
    Facts facts;

    @Autowired
    Judgements judgements;

    @Autowired
    Fingerprint fingerprint;

    @Autowired
    Rebuild rebuild;

    @Autowired
    Orphans orphans;

    private static Told article(String id, Random random) {
        Told told = Told.by(id, null, "2024-01-10");
        List<String> organizations = some(ORGANIZATIONS, 1 + random.nextInt(2), random).stream()
                .map(names -> {
                    told.organization(
                            names.getFirst(), names.subList(1, names.size()).toArray(String[]::new));
                    return names.getFirst();
                })
                .toList();
        for (List<String> names : some(PERSONS, random.nextInt(3), random)) {
            told.person(names.getFirst(), names.subList(1, names.size()).toArray(String[]::new));
            told.claim(
                    EventKind.APPOINTMENT,
                    "2020",
                    "PERSON=" + names.getFirst(),
                    "ORGANIZATION=" + organizations.get(random.nextInt(organizations.size())));
        }
        return told;
    }

    private static List<List<String>> some(List<List<String>> all, int number, Random random) {
        List<List<String>> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        Set<String> names = new HashSet<>();
        return shuffled.stream()
                .filter(each -> names.add(each.getFirst()))
                .limit(number)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countedByWordingsTheyMeanWhatTheyMeanTogether(long seed) {
        SharedNeo4j.empty();
        Random random = new Random(seed);
        List<Told> there = new ArrayList<>();
        for (int n = 1; n <= 14; n++) {
            Told told = article("a" + n, random);
            there.add(told);
            facts.record(told.article(), told.extraction());
            if (random.nextInt(4) == 0) {
                Told gone = there.remove(random.nextInt(there.size()));
                facts.remove(new ArticleId(gone.toString()));
            }
            assertThat(stored()).as("after article %d", n).isEqualTo(together(there));
        }
        assertThat(orphans.find()).isEmpty();
        assertIsRebuilt();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void judgedInBetweenTheyMeanWhatARebuildGives(long seed) {
        SharedNeo4j.empty();
        Random random = new Random(seed);
        List<String> said = new ArrayList<>();
        for (int n = 1; n <= 12; n++) {
            Told told = article("a" + n, random);
            facts.record(told.article(), told.extraction());
            if (n % 3 == 0) {
                said.add(judge(random, n));
            }
        }
        assertIsRebuilt();
        assertThat(judgements.takeBack(said.getFirst(), null)).isTrue();
        assertThat(orphans.find()).isEmpty();
        assertIsRebuilt();
    }

    private void assertIsRebuilt() {
        List<String> before = fingerprint.lines();
        rebuild.run(done -> {});
        assertThat(before).containsExactlyElementsOf(fingerprint.lines());
    }

    /** Lets a person part the mentions of a name, or put two together. */
    private String judge(Random random, int articles) {
        Sameness sameness = random.nextBoolean() ? Sameness.SAME : Sameness.NOT_SAME;
        int left = 1 + random.nextInt(articles);
        int right = 1 + (left + random.nextInt(articles - 1)) % articles;
        try {
            return judgements
                    .say(JudgedKind.ENTITIES, sameness, side("a" + left + "#e0"), side("a" + right + "#e0"), null, null)
                    .id();
        } catch (ContradictionException contradicted) {
            return contradicted.against().getFirst().id();
        }
    }

    private static Side side(String mention) {
        return new Side(mention, mention, "", new TreeSet<>(List.of(mention)));
    }

    private static List<String> stored() {
        try (Session session = SharedNeo4j.driver().session()) {
            return session
                    .run("MATCH (e:Entity)<-[means:MEANS]-(m:Mention) WITH e, m, means ORDER BY m.id RETURN e.id + ' '"
                            + " + e.name + ' ' + e.mentionCount + ' ' + toString(e.standsAlone) AS entity, e.aliases"
                            + " AS aliases, collect(m.id + ' ' + means.because) AS members")
                    .list(row -> row.get("entity").asString() + " "
                            + row.get("aliases").asList() + " "
                            + row.get("members").asList())
                    .stream()
                    .sorted()
                    .toList();
        }
    }

    private static List<String> together(Collection<Told> story) {
        BatchResolution together = new BatchResolution(LocalDate.parse("2024-01-10"));
        story.forEach(told -> together.add(told.article(), told.extraction()));
        return together.entities().stream()
                .map(NamesInAnyOrderTests::line)
                .sorted()
                .toList();
    }

    private static String line(EntityCluster cluster) {
        List<String> members = new ArrayList<>();
        cluster.members().forEach((mention, because) -> members.add(mention + " " + because));
        return cluster.entity().id() + " " + cluster.entity().name() + " " + members.size() + " "
                + cluster.standsAlone() + " "
                + List.copyOf(new TreeSet<>(cluster.entity().aliases())) + " " + members;
    }
}
