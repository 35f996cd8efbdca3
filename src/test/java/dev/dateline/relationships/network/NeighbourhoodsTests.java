package dev.dateline.relationships.network;

import static dev.dateline.fact.event.EventKind.ACQUISITION;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static dev.dateline.fact.event.EventKind.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.Story;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.question.AsOf;
import dev.dateline.relationships.network.Neighbourhood.Node;
import dev.dateline.relationships.relation.KnownEvents;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A small chain (Aster, Birch, Cedar, Dogwood), and Elder, which has more partners than are read at once. */
@DatelineTest
class NeighbourhoodsTests {

    private static final NamedEntity BIRCH =
            new NamedEntity(new EntityId("organization-birch-labs"), "Birch Labs", EntityKind.ORGANIZATION);
    private static final NamedEntity ELDER =
            new NamedEntity(new EntityId("organization-elder-works"), "Elder Works", EntityKind.ORGANIZATION);
    private static final AsOf LATER = AsOf.of("2024-06-01", "2024-06-01");

    @Autowired
    Neighbourhoods neighbourhoods;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Story chain = new Story("chain", "The Post", "2024-01-10")
                .says(ACQUISITION, "2023-01", "ACQUIRER Aster Group; TARGET Birch Labs")
                .says(PARTNERSHIP, "2023-03", "PARTY Birch Labs; PARTY Cedar Press")
                .says(LAWSUIT, Status.ALLEGED, "2023-05", "PLAINTIFF Cedar Press; DEFENDANT Dogwood Ink", own -> own)
                .says(PARTNERSHIP, Status.DENIED, "2023-06", "PARTY Birch Labs; PARTY Ghost Mill", own -> own)
                .says(PARTNERSHIP, Status.PLANNED, "2025", "PARTY Birch Labs; PARTY Later Mill", own -> own);
        facts.record(chain.article(), chain.extraction());
        Story hub = new Story("hub", "The Post", "2024-01-11")
                .says(PARTNERSHIP, "2001-02-03", "PARTY Elder Works; PARTY Oldest Friend");
        for (int i = 0; i <= KnownEvents.MOST_OF_EACH; i++) {
            String day = "2023-%02d-%02d".formatted(1 + i / 28, 1 + i % 28);
            hub.says(PARTNERSHIP, day, "PARTY Elder Works; PARTY Partner%03d Holdings".formatted(i));
        }
        facts.record(hub.article(), hub.extraction());
    }

    private static List<String> names(Neighbourhood around) {
        return around.nodes().stream().map(Node::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 50 | Birch Labs, Cedar Press, Aster Group              | false
            2 | 50 | Birch Labs, Cedar Press, Aster Group, Dogwood Ink | false
            2 | 4  | Birch Labs, Cedar Press, Aster Group, Dogwood Ink | false
            2 | 3  | Birch Labs, Cedar Press, Aster Group              | true
            1 | 2  | Birch Labs, Cedar Press                           | true
            """)
    void goesAsFarAsItIsAskedToAndSaysWhatIsMissing(int hops, int limit, String expected, boolean truncated) {
        Neighbourhood around = neighbourhoods.of(BIRCH, hops, limit, LATER);
        assertThat(String.join(", ", names(around))).isEqualTo(expected);
        assertThat(around.truncated()).isEqualTo(truncated);
    }

    @Test
    void tiesOnlyThoseWhoAreIn() {
        Neighbourhood around = neighbourhoods.of(BIRCH, 2, 3, LATER);
        assertThat(around.edges())
                .map(tie -> tie.from() + " " + tie.type() + " " + tie.to())
                .containsExactly(
                        "organization-aster-group ACQUIRED organization-birch-labs",
                        "organization-birch-labs PARTNERED_WITH organization-cedar-press");
        assertThat(around.edges()).allSatisfy(tie -> assertThat(tie.eventIds()).hasSize(1));
    }

    @Test
    void goesByBothClocks() {
        assertThat(names(neighbourhoods.of(BIRCH, 1, 50, AsOf.of("2023-02-01", "2024-06-01"))))
                .containsExactly("Birch Labs", "Aster Group");
        assertThat(names(neighbourhoods.of(BIRCH, 1, 50, AsOf.of("2024-06-01", "2024-01-09"))))
                .containsExactly("Birch Labs");
    }

    @Test
    void saysThatAHubHasMoreThanIsRead() {
        Neighbourhood around = neighbourhoods.of(ELDER, 1, 500, LATER);
        assertThat(around.nodes()).hasSize(KnownEvents.MOST_OF_EACH + 1);
        assertThat(names(around)).doesNotContain("Oldest Friend");
        assertThat(around.truncated()).isTrue();
    }

    @Test
    void readsWhatHadHappenedByThenAndNotWhatCameAfter() {
        Neighbourhood around = neighbourhoods.of(ELDER, 1, 500, AsOf.of("2010-01-01", "2024-06-01"));
        assertThat(names(around)).containsExactly("Elder Works", "Oldest Friend");
        assertThat(around.truncated()).isFalse();
    }
}
