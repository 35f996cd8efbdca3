package dev.dateline.relationships;

import dev.dateline.fact.relation.RelationType;
import dev.dateline.relationships.Relationship.Direction;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The words for a relationship, seen from the entity asked about: "had a round led by". */
final class RelationWords {

    private RelationWords() {}

    static String of(Relationship relationship) {
        return relationship.direction() == Direction.IN ? in(relationship.type()) : out(relationship.type());
    }

    /** All of them as seen from the first of the two, for scripts: {@code FOUNDED=founded;SUED=sued}. */
    static String table() {
        return Arrays.stream(RelationType.values())
                .map(type -> type + "=" + out(type))
                .collect(Collectors.joining(";"));
    }

    private static String out(RelationType type) {
        return switch (type) {
            case FOUNDED -> "founded";
            case CO_FOUNDED_WITH -> "co-founded a company with";
            case INVESTED_IN -> "invested in";
            case LED_ROUND_OF -> "led a round of";
            case CO_INVESTED_WITH -> "invested alongside";
            case ACQUIRED -> "acquired";
            case SOLD -> "sold";
            case MERGED_WITH -> "merged with";
            case CONSIDERED_BUYING -> "considered buying";
            case LISTED_ON -> "listed on";
            case HELD_POSITION -> "held a position at";
            case SUCCEEDED -> "succeeded";
            case APPOINTED -> "appointed";
            case DEMANDED_OF -> "made demands on";
            case CONCERNED -> "made demands about";
            case SUED -> "sued";
            case RULED_ON -> "ruled on a case involving";
            case HEARD_CASE_OF -> "heard a case involving";
            case SETTLED_WITH -> "settled with";
            case INVESTIGATED -> "investigated";
            case RELEASED -> "released";
            case PARTNERED_WITH -> "partnered with";
            case STUDIED_AT -> "studied at";
        };
    }

    private static String in(RelationType type) {
        return switch (type) {
            case FOUNDED -> "founded by";
            case INVESTED_IN -> "raised money from";
            case LED_ROUND_OF -> "had a round led by";
            case ACQUIRED -> "acquired by";
            case SOLD -> "sold by";
            case CONSIDERED_BUYING -> "considered for purchase by";
            case LISTED_ON -> "listed";
            case HELD_POSITION -> "position held by";
            case SUCCEEDED -> "succeeded by";
            case APPOINTED -> "appointed by";
            case DEMANDED_OF -> "faced demands from";
            case CONCERNED -> "subject of demands from";
            case SUED -> "sued by";
            case RULED_ON -> "had a case ruled on by";
            case HEARD_CASE_OF -> "had a case heard by";
            case INVESTIGATED -> "investigated by";
            case RELEASED -> "released by";
            case STUDIED_AT -> "attended by";
            case CO_FOUNDED_WITH, CO_INVESTED_WITH, MERGED_WITH, SETTLED_WITH, PARTNERED_WITH -> out(type);
        };
    }
}
