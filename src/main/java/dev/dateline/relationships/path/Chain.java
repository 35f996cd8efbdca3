package dev.dateline.relationships.path;

import dev.dateline.graph.read.NamedEntity;
import dev.dateline.relationships.path.Connection.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of entities, each connected to the next by one event or more: all connections that lead over the same entities.
 */
public record Chain(List<Tie> ties) {

    /** "Coatue, Stability AI, Getty Images". */
    public String words() {
        return Stream.concat(Stream.of(ties.getFirst().from()), ties.stream().map(Tie::to))
                .map(NamedEntity::name)
                .collect(Collectors.joining(", "));
    }

    /** Two neighbours, and the events in which both took part. */
    record Tie(NamedEntity from, NamedEntity to, List<Connection.Link> events) {}

    /** Each row of entities once, in the order in which the connections are. */
    public static List<Chain> of(Collection<Connection> connections) {
        Map<List<?>, List<Connection>> alike = new LinkedHashMap<>();
        connections.forEach(connection ->
                alike.computeIfAbsent(row(connection), row -> new ArrayList<>()).add(connection));
        return alike.values().stream().map(Chain::joined).toList();
    }

    private static List<?> row(Connection connection) {
        return connection.steps().stream()
                .map(step -> List.of(step.from().id(), step.to().id()))
                .toList();
    }

    private static Chain joined(List<Connection> alike) {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < alike.getFirst().steps().size(); i++) {
            int at = i;
            Step first = alike.getFirst().steps().get(i);
            ties.add(new Tie(
                    first.from(),
                    first.to(),
                    alike.stream()
                            .map(connection -> connection.steps().get(at).event())
                            .distinct()
                            .toList()));
        }
        return new Chain(ties);
    }
}
