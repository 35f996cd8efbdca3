package dev.dateline.relationships.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.NamedEntity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainTests {

    @Test
    void connectionsOverTheSameEntitiesAreOneChain() {
        List<Chain> chains = Chain.of(List.of(
                over("Elm e1 Quill e2 Oak"),
                over("Elm e3 Quill e2 Oak"),
                over("Elm e4 Vetra e5 Oak"),
                over("Elm e3 Quill e6 Oak")));
        assertThat(chains).extracting(Chain::words).containsExactly("Elm, Quill, Oak", "Elm, Vetra, Oak");
        assertThat(chains.getFirst().ties())
                .extracting(tie ->
                        tie.events().stream().map(event -> event.id().value()).toList())
                .containsExactly(List.of("e1", "e3"), List.of("e2", "e6"));
    }

    @Test
    void nothingIsNoChain() {
        assertThat(Chain.of(List.of())).isEmpty();
    }

    private static Connection over(String row) {
        String[] parts = row.split(" ", -1);
        List<Connection.Step> steps = IntStream.range(0, parts.length / 2)
                .mapToObj(i -> new Connection.Step(
                        named(parts[2 * i]), List.of(), event(parts[2 * i + 1]), named(parts[2 * i + 2]), List.of()))
                .toList();
        return new Connection(steps.size(), steps);
    }

    private static NamedEntity named(String name) {
        return new NamedEntity(new EntityId(name), name, EntityKind.ORGANIZATION);
    }

    private static Connection.Link event(String id) {
        return new Connection.Link(
                new EventId(id), EventKind.PARTNERSHIP, Status.HAPPENED, When.year(2020, When.Basis.STATED), id);
    }
}
