package dev.dateline.extraction.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelatedSentencesTests {

    private static final EntityId CORVANE = new EntityId("e1");
    private static final EntityId HALDEN = new EntityId("e2");
    private static final Map<EntityId, Entity> ENTITIES = Map.of(
            CORVANE, organization(CORVANE, "Corvane"),
            HALDEN, organization(HALDEN, "Halden Labs", "Halden"));

    @Test
    void haveAWordForTheKindInAParagraphWithAName() {
        assertThat(related(EventKind.ACQUISITION, """
                        Halden grew in 2019. The takeover came in May. It rained.
                        Alba was bought in 2001.
                        Corvane said that the deal is done.
                        """))
                .containsExactly("The takeover came in May. ", "Corvane said that the deal is done.");
    }

    @Test
    void needTheNameAsAWholeWord() {
        assertThat(related(EventKind.ACQUISITION, "Haldenburg was bought. Corvanes were bought."))
                .isEmpty();
    }

    @Test
    void areNoneForAKindWithoutWords() {
        assertThat(related(EventKind.DEMAND, "Halden demanded it.")).isEmpty();
    }

    private static List<String> related(EventKind kind, String text) {
        Event event = kind == EventKind.DEMAND
                ? Event.of(
                        kind,
                        List.of(new Participant(Role.DEMANDER, CORVANE), new Participant(Role.ADDRESSEE, HALDEN)),
                        Details.NONE)
                : Event.of(
                        kind,
                        List.of(new Participant(Role.ACQUIRER, CORVANE), new Participant(Role.TARGET, HALDEN)),
                        Details.NONE);
        return new RelatedSentences(event, ENTITIES)
                .in(new ArticleText(text, null, null))
                .toList();
    }

    private static Entity organization(EntityId id, String name, String... aliases) {
        return new Entity(id, EntityKind.ORGANIZATION, null, name, List.of(aliases));
    }
}
