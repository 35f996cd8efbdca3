package dev.dateline.resolution.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.resolution.entity.EntityDoubts.Known;
import dev.dateline.resolution.judgement.OpenQuestion;
import dev.dateline.resolution.name.MentionKey;
import dev.dateline.resolution.name.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityDoubtsTests {

    private static Known known(EntityKind kind, String name) {
        boolean standsAlone = kind != EntityKind.PERSON || name.contains(" ");
        return new Known(new EntityId(Names.slug(kind, name)), kind, name, standsAlone, Set.of());
    }

    /** The doubts in each neighbourhood of any of them. */
    private static List<OpenQuestion> doubts(List<Known> entities) {
        Set<NameNeighbourhood> places = new TreeSet<>();
        entities.forEach(each -> places.addAll(EntityDoubts.neighbourhoods(each.kind(), each.name())));
        List<OpenQuestion> doubts = new ArrayList<>();
        for (NameNeighbourhood place : places) {
            List<Known> there = entities.stream()
                    .filter(each -> EntityDoubts.neighbourhoods(each.kind(), each.name())
                            .contains(place))
                    .toList();
            doubts.addAll(EntityDoubts.within(place, there));
        }
        return doubts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGANIZATION | Norvex           | Norvex Dynamics         | may be short for
            ORGANIZATION | Fern Wood        | Fernwood                | written apart
            ORGANIZATION | Quillmark        | Quilmark                | one letter apart
            ORGANIZATION | NDG              | Norvex Dynamics Group   | the initials fit
            ORGANIZATION | Alder Peak Group | Alder Group             | begin and end alike
            PERSON       | A. Cole          | Ada Cole                | the initial fits
            PERSON       | Alex Cole        | Alexandra Cole          | begins the other
            PERSON       | Cole             | Ada Cole                | no article names both
            PRODUCT      | Fern             | Fern Pro                | may be short for
            """)
    void ariseBetweenNamesThatAreNearlyAlike(EntityKind kind, String one, String other, String because) {
        assertThat(doubts(List.of(known(kind, one), known(kind, other))))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.because()).contains(because));
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, Norvex, Norvex Ventures",
        "ORGANIZATION, Norvex, Norvix",
        "ORGANIZATION, Alder Peak, Cedar Peak",
        "PERSON, Ada Cole, Bo Cole",
        "PERSON, B. Cole, Ada Cole",
        "PERSON, Ada Cole, Ada Lind",
        "PRODUCT, Fernwood 3, Fernwood 4",
        "PLACE, Springfield, Springfeild",
    })
    void doNotAriseBetweenOthers(EntityKind kind, String one, String other) {
        assertThat(doubts(List.of(known(kind, one), known(kind, other)))).isEmpty();
    }

    /** Two names may share several neighbourhoods; they are asked about in one. */
    @Test
    void askOnceAboutTwo() {
        assertThat(doubts(List.of(
                        known(EntityKind.ORGANIZATION, "Alder Peak Group"),
                        known(EntityKind.ORGANIZATION, "Alder Group"))))
                .hasSize(1);
    }

    @Test
    void askNothingAboutANameThatMayMeanMany() {
        List<Known> entities = new ArrayList<>(List.of(known(EntityKind.ORGANIZATION, "Alder")));
        for (String second : List.of("Peak", "Lake", "Hill")) {
            entities.add(known(EntityKind.ORGANIZATION, "Alder " + second));
        }
        assertThat(doubts(entities)).hasSize(3);
        entities.add(known(EntityKind.ORGANIZATION, "Alder Park"));
        assertThat(doubts(entities)).isEmpty();
    }

    @Test
    void areTheSameInAnyOrder() {
        List<Known> entities = new ArrayList<>(List.of(
                known(EntityKind.ORGANIZATION, "Norvex"),
                known(EntityKind.ORGANIZATION, "Norvex Dynamics"),
                known(EntityKind.ORGANIZATION, "Norvex Dynamics Group")));
        List<OpenQuestion> doubts = doubts(entities);
        Collections.reverse(entities);
        assertThat(doubts(entities)).isEqualTo(doubts).hasSize(3);
    }

    @Test
    void saysWhereALoneFamilyNameStandsBesideTheSameOrganization() {
        MentionKey circle = new MentionKey.Circle("cole", new EntityId("organization-norvex"));
        Known lone = new Known(new EntityId("person-cole"), EntityKind.PERSON, "Cole", false, Set.of(circle));
        Known ada = new Known(new EntityId("person-ada-cole"), EntityKind.PERSON, "Ada Cole", true, Set.of(circle));
        assertThat(doubts(List.of(lone, ada)))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.because()).contains("beside the same organization"));
    }
}
