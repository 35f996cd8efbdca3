package dev.dateline.relationships.relation;

import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.language.Language;
import dev.dateline.page.PageLanguage;
import dev.dateline.relationships.relation.Relationship.Direction;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for a relationship, seen from the entity asked about: "had a round led by". */
public final class RelationWords {

    private RelationWords() {}

    public static String of(Relationship relationship) {
        return relationship.direction() == Direction.IN ? in(relationship.type()) : out(relationship.type());
    }

    /** All of them as seen from the first of the two, and the statuses, for scripts: {@code FOUNDED=founded;SUED=sued}. */
    public static String table() {
        Language language = PageLanguage.current();
        Stream<String> types = Arrays.stream(RelationType.values()).map(type -> type + "=" + out(type));
        Stream<String> statuses = Arrays.stream(Status.values())
                .map(status -> status + "=" + language.say("status." + status + ".inner"));
        return Stream.concat(types, statuses).collect(Collectors.joining(";"));
    }

    private static String out(RelationType type) {
        return PageLanguage.current().say("relation.out." + type);
    }

    private static String in(RelationType type) {
        return switch (type) {
            case CO_FOUNDED_WITH, CO_INVESTED_WITH, MERGED_WITH, SETTLED_WITH, PARTNERED_WITH -> out(type);
            default -> PageLanguage.current().say("relation.in." + type);
        };
    }
}
