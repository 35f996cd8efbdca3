package dev.dateline.graph.derive;

import dev.dateline.fact.relation.Edge;
import dev.dateline.fact.value.Status;

/** The key of a bond: how one entity stands to another, by events of one status. */
record BondKey(Edge edge, Status status) {

    /** The same with blanks between, which no part of it has. */
    String text() {
        return String.join(
                " ", edge.from().value(), edge.type().name(), edge.to().value(), status.name());
    }
}
