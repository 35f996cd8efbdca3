package dev.dateline.relationships.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.relationships.relation.Relationship.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LED_ROUND_OF   | OUT  | led a round of
        LED_ROUND_OF   | IN   | had a round led by
        INVESTED_IN    | IN   | raised money from
        HELD_POSITION  | OUT  | held a position at
        HELD_POSITION  | IN   | position held by
        DEMANDED_OF    | OUT  | made demands on
        DEMANDED_OF    | IN   | faced demands from
        STUDIED_AT     | IN   | attended by
        MERGED_WITH    | BOTH | merged with
        MERGED_WITH    | IN   | merged with
        """)
    void areReadFromTheEntityAskedAbout(RelationType type, Direction direction, String expected) {
        assertThat(words(type, direction)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void noTwoTypesHaveTheSameWords(Direction direction) {
        List<RelationType> types = Arrays.asList(RelationType.values());
        assertThat(types.stream().map(type -> words(type, direction)).collect(Collectors.toSet()))
                .hasSameSizeAs(types);
    }

    @Test
    void theTwoDirectionsOfAOneSidedRelationshipDiffer() {
        assertThat(Stream.of(RelationType.FOUNDED, RelationType.ACQUIRED, RelationType.SUED, RelationType.LISTED_ON))
                .allSatisfy(type -> assertThat(words(type, Direction.OUT)).isNotEqualTo(words(type, Direction.IN)));
    }

    private static String words(RelationType type, Direction direction) {
        NamedEntity other = new NamedEntity(new EntityId("organization-elm"), "Elm", EntityKind.ORGANIZATION);
        When when = When.parse("2022", When.Basis.STATED);
        return RelationWords.of(new Relationship(type, direction, other, Status.HAPPENED, when, when, List.of()));
    }
}
