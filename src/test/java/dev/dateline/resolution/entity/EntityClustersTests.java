package dev.dateline.resolution.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityClustersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGANIZATION | Fernwood Robotics | Fernwood Robotics, Inc.
            ORGANIZATION | Alder Capital     | ALDER CAPITAL LLC
            ORGANIZATION | The Courier       | Courier
            ORGANIZATION | Häagen & Søn      | Haagen and Søn
            ORGANIZATION | Fernwood          | Fernwood’s
            ORGANIZATION | Brook Systems     | Brook System
            ORGANIZATION | Quillmart.com     | Quillmart
            ORGANIZATION | Quillmart.com Inc. | Quillmart
            PERSON       | Ada Cole          | Ms. Ada Cole
            PERSON       | Ada B. Cole       | Ada Cole
            PERSON       | Tim Brandt        | Timothy Brandt
            PERSON       | Renée Dubois      | Renee Dubois
            PERSON       | Jo Park Jr.       | Jo Park
            PRODUCT      | Fernwood Arm      | Fernwood arm
            """)
    void oneNameInTwoSpellings(EntityKind kind, String one, String other) {
        assertThat(EntityClusters.of(List.of(mention("a1", kind, one), mention("a2", kind, other))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGANIZATION | GV                | GGV
            ORGANIZATION | Alder             | Alder Ventures
            ORGANIZATION | Fernwood Robotics | Fernwood Bank
            ORGANIZATION | Board of Trustees | Board of Trustees
            ORGANIZATION | the High Court    | the High Court
            ORGANIZATION | US Quill          | Quill
            PERSON       | Ada Cole          | Edgar Cole
            PERSON       | Cole              | Ada Cole
            PERSON       | Cole              | Cole
            PERSON       | senior staff      | senior staff
            PRODUCT      | Arm 2             | Arm 3
            """)
    void namesThatMeanTwo(EntityKind kind, String one, String other) {
        assertThat(EntityClusters.of(List.of(mention("a1", kind, one), mention("a2", kind, other))))
                .hasSize(2);
    }

    @Test
    void entitiesOfTwoKindsAreNeverOne() {
        assertThat(EntityClusters.of(List.of(
                        mention("a1", EntityKind.ORGANIZATION, "Fernwood"),
                        mention("a2", EntityKind.PRODUCT, "Fernwood"))))
                .hasSize(2);
    }

    @Test
    void aShortFormThatAnArticleExplainsHoldsElsewhere() {
        List<EntityCluster> clusters = EntityClusters.of(List.of(
                mention("a1", EntityKind.ORGANIZATION, "Alder Capital", "Alder"),
                mention("a2", EntityKind.ORGANIZATION, "Alder"),
                mention("a3", EntityKind.ORGANIZATION, "Alder Capital LLC")));
        assertThat(clusters).singleElement().satisfies(cluster -> {
            assertThat(cluster.entity().id()).isEqualTo(new EntityId("organization-alder-capital"));
            assertThat(cluster.members()).hasSize(3);
        });
    }

    @Test
    void aShortFormOfTwoUnrelatedNamesHoldsForNeither() {
        assertThat(EntityClusters.of(List.of(
                        mention("a1", EntityKind.ORGANIZATION, "Lumen Capital", "Lumen"),
                        mention("a2", EntityKind.ORGANIZATION, "Lumen Logistics", "Lumen"),
                        mention("a3", EntityKind.ORGANIZATION, "Lumen"))))
                .hasSize(3);
    }

    @Test
    void whatAnArticleTellsApartStaysApart() {
        assertThat(EntityClusters.of(List.of(
                        mention("a1", EntityKind.ORGANIZATION, "Alder Capital", "Alder"),
                        mention("a2", EntityKind.ORGANIZATION, "Alder"),
                        mention("a2", EntityKind.ORGANIZATION, "Alder Capital"))))
                .hasSize(2);
    }

    @Test
    void anUnrelatedAliasGluesNothingTogether() {
        assertThat(EntityClusters.of(List.of(
                        mention("a1", EntityKind.ORGANIZATION, "Fernwood Robotics", "Quillmart"),
                        mention("a2", EntityKind.ORGANIZATION, "Quillmart"))))
                .hasSize(2);
    }

    @Test
    void anAcronymIsAShortForm() {
        assertThat(EntityClusters.of(List.of(
                        mention("a1", EntityKind.ORGANIZATION, "Office of Fair Pricing", "OFP"),
                        mention("a2", EntityKind.ORGANIZATION, "OFP"))))
                .hasSize(1);
    }

    @Test
    void anAcronymLeavesOutTheCountry() {
        assertThat(EntityClusters.of(List.of(
                        mention("a1", EntityKind.ORGANIZATION, "U.S. Fair Pricing Commission", "FPC"),
                        mention("a2", EntityKind.ORGANIZATION, "Fair Pricing Commission", "FPC"),
                        mention("a3", EntityKind.ORGANIZATION, "FPC"))))
                .hasSize(1);
    }

    @Test
    void aLoneFamilyNameIsThePersonBesideTheSameOrganization() {
        List<EntityCluster> clusters = EntityClusters.of(List.of(
                beside("a1", "Ada Cole", "organization-fernwood"),
                beside("a2", "Cole", "organization-fernwood"),
                beside("a3", "Cole", "organization-quillmart")));
        assertThat(clusters)
                .extracting(cluster ->
                        cluster.entity().id().value() + " " + cluster.members().size())
                .containsExactlyInAnyOrder("person-ada-cole 2", "person-cole-quillmart 1");
    }

    @Test
    void aLoneFamilyNameOfTwoPersonsThereIsNeither() {
        assertThat(EntityClusters.of(List.of(
                        beside("a1", "Ada Cole", "organization-fernwood"),
                        beside("a2", "Edgar Cole", "organization-fernwood"),
                        beside("a3", "Cole", "organization-fernwood"))))
                .hasSize(3);
    }

    @Test
    void theMostFrequentNameIsShown() {
        assertThat(EntityClusters.of(List.of(
                        mention("a1", EntityKind.PERSON, "Timothy D. Brandt"),
                        mention("a2", EntityKind.PERSON, "Tim Brandt"),
                        mention("a3", EntityKind.PERSON, "Tim Brandt"))))
                .singleElement()
                .satisfies(cluster -> {
                    assertThat(cluster.entity().name()).isEqualTo("Tim Brandt");
                    assertThat(cluster.entity().aliases()).containsExactly("Timothy D. Brandt");
                    assertThat(cluster.members().values()).contains("the name “Timothy D. Brandt”");
                });
    }

    private static Mention mention(String article, EntityKind kind, String name, String... aliases) {
        return Mention.of(new ArticleId(article), new Entity(new EntityId(name), kind, null, name, List.of(aliases)));
    }

    private static Mention beside(String article, String name, String organization) {
        return mention(article, EntityKind.PERSON, name).beside(Set.of(new EntityId(organization)));
    }
}
