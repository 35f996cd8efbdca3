package dev.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionUnionTests {

    private static final ArticleId ARTICLE = new ArticleId("a1");
    private static final ExtractionReport REPORT = ExtractionReport.by("test/1");

    @Test
    void entitiesThatShareANameAreOne() {
        Extraction union = union(
                extraction(organization("e1", "Halden", "HL")),
                extraction(organization("e1", "Halden Labs", "Halden")));
        assertThat(union.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.name()).isEqualTo("Halden Labs");
            assertThat(entity.aliases()).containsExactly("HL", "Halden");
        });
        assertThat(union.claims())
                .hasSize(2)
                .allMatch(claim -> claim.event()
                        .participants()
                        .getFirst()
                        .entity()
                        .equals(union.entities().getFirst().id()));
    }

    @Test
    void thoseOfAnotherKindOrNameAreOthers() {
        Entity person = new Entity(new EntityId("e1"), EntityKind.PERSON, null, "Halden", List.of());
        Extraction union = union(
                extraction(organization("e1", "Halden")), extraction(person), extraction(organization("e1", "Alba")));
        assertThat(union.entities()).hasSize(3);
        assertThat(union.entities()).extracting(Entity::id).doesNotHaveDuplicates();
    }

    @Test
    void twoOfOnePartStayTwo() {
        Extraction two = new Extraction(
                ARTICLE,
                List.of(organization("e1", "Halden Labs", "Halden"), organization("e2", "Halden Foods", "Halden")),
                List.of());
        assertThat(union(extraction(organization("e1", "Alba")), two).entities())
                .hasSize(3);
    }

    @Test
    void aSinglePartStaysAsItIs() {
        Extraction part = extraction(organization("e7", "Halden"));
        assertThat(union(part)).isEqualTo(part.with(REPORT));
    }

    private static Extraction union(Extraction... parts) {
        return ExtractionUnion.of(ARTICLE, List.of(parts), REPORT);
    }

    private static Extraction extraction(Entity entity) {
        Event event = Event.of(EventKind.BANKRUPTCY, List.of(new Participant(Role.COMPANY, entity.id())), Details.NONE);
        Claim claim = new Claim(
                event, Status.HAPPENED, null, List.of(), 0.8, "test/1", new Evidence(ARTICLE, "It closed", 0, 9));
        return new Extraction(ARTICLE, List.of(entity), List.of(claim));
    }

    private static Entity organization(String id, String name, String... aliases) {
        return new Entity(new EntityId(id), EntityKind.ORGANIZATION, null, name, List.of(aliases));
    }
}
