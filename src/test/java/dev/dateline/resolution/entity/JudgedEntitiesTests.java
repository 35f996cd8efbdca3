package dev.dateline.resolution.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.resolution.judgement.Contradiction;
import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.judgement.Sameness;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person says goes before what the rules say. */
class JudgedEntitiesTests {

    @Test
    void whatIsSaidToBeTheSameIsOne() {
        assertThat(clusters(
                        List.of(organization("a1", "Alder"), organization("a2", "Birch"), organization("a3", "Birch")),
                        same("a1#Alder", "a2#Birch")))
                .containsExactly("organization-birch a1 a2 a3");
    }

    @Test
    void whatIsSaidNotToBeTheSameIsTwo() {
        List<String> clusters = clusters(
                List.of(organization("a1", "Alder"), organization("a2", "Alder")), notSame("a1#Alder", "a2#Alder"));
        assertThat(clusters).hasSize(2).contains("organization-alder a1");
        assertThat(clusters.getLast()).matches("organization-alder-[0-9a-f]{8} a2");
    }

    @Test
    void noRuleOverrulesAPersonByADetour() {
        assertThat(clusters(
                        List.of(
                                organization("a1", "Alder Capital", "Alder"),
                                organization("a2", "Alder"),
                                organization("a3", "Alder Capital")),
                        notSame("a1#Alder Capital", "a2#Alder")))
                .containsExactly("organization-alder a2", "organization-alder-capital a1 a3");
    }

    @Test
    void aPersonsDetourIsOneToo() {
        List<String> clusters = clusters(
                List.of(organization("a1", "Alder"), organization("a2", "Birch"), organization("a3", "Alder")),
                same("a1#Alder", "a2#Birch"),
                notSame("a2#Birch", "a3#Alder"));
        assertThat(clusters)
                .hasSize(2)
                .anySatisfy(cluster -> assertThat(cluster).endsWith(" a1 a2"))
                .anySatisfy(cluster -> assertThat(cluster).endsWith(" a3"));
    }

    @Test
    void whoIsNotJudgedGoesWithThoseBesideTheSameOrganization() {
        assertThat(clusters(
                        List.of(
                                person("a1", "Jo Park", "organization-fernwood"),
                                person("a2", "Jo Park", "organization-quillmart"),
                                person("a3", "Jo Park", "organization-quillmart"),
                                person("a4", "Jo Park", "organization-alder")),
                        notSame("a1#Jo Park", "a2#Jo Park")))
                .anySatisfy(cluster -> assertThat(cluster).isEqualTo("person-jo-park a1 a4"))
                .anySatisfy(cluster -> assertThat(cluster).endsWith(" a2 a3"));
    }

    @Test
    void aLoneNameGoesWhereAPersonPutsIt() {
        assertThat(clusters(
                        List.of(
                                person("a1", "Ada Cole", "organization-fernwood"),
                                person("a2", "Edgar Cole", "organization-fernwood"),
                                person("a3", "Cole", "organization-fernwood")),
                        same("a3#Cole", "a2#Edgar Cole")))
                .containsExactly("person-ada-cole a1", "person-edgar-cole a2 a3");
    }

    @Test
    void aLoneNameThatIsNotOneOfTwoIsTheOther() {
        assertThat(clusters(
                        List.of(
                                person("a1", "Ada Cole", "organization-fernwood"),
                                person("a2", "Edgar Cole", "organization-fernwood"),
                                person("a3", "Cole", "organization-fernwood")),
                        notSame("a3#Cole", "a2#Edgar Cole")))
                .containsExactly("person-ada-cole a1 a3", "person-edgar-cole a2");
    }

    @Test
    void aJudgementOfWhatIsGoneHasNoSay() {
        assertThat(clusters(
                        List.of(organization("a1", "Alder"), organization("a3", "Alder")),
                        notSame("a1#Alder", "a2#Alder"),
                        same("a9#Birch", "a3#Alder")))
                .containsExactly("organization-alder a1 a3");
    }

    @Test
    void theExplanationNamesThePerson() {
        EntityCluster cluster = EntityClusters.of(
                        List.of(organization("a1", "Alder"), organization("a2", "Birch"), organization("a3", "Birch")),
                        List.of(same("a1#Alder", "a2#Birch")))
                .getFirst();
        assertThat(cluster.members().values())
                .containsExactly(
                        "the name “Alder”, which a person says is the same", "the name “Birch”", "the name “Birch”");
    }

    @Test
    void aContradictionIsNamed() {
        Judgement apart = notSame("a1#Alder", "a3#Alder");
        Judgement one = same("a1#Alder", "a2#Birch");
        Set<String> living = Set.of("a1#Alder", "a2#Birch", "a3#Alder");
        assertThat(Contradiction.with(same("a2#Birch", "a3#Alder"), List.of(apart, one), living))
                .containsExactly(apart);
        assertThat(Contradiction.with(notSame("a1#Alder", "a2#Birch"), List.of(apart, one), living))
                .containsExactly(one);
        assertThat(Contradiction.with(notSame("a2#Birch", "a3#Alder"), List.of(apart, one), living))
                .isEmpty();
        assertThat(Contradiction.with(same("a2#Birch", "a3#Alder"), List.of(apart), living))
                .isEmpty();
    }

    private static List<String> clusters(List<Mention> mentions, Judgement... judgements) {
        return EntityClusters.of(mentions, List.of(judgements)).stream()
                .map(cluster -> cluster.entity().id() + " "
                        + String.join(
                                " ",
                                cluster.members().keySet().stream()
                                        .map(id -> id.value().substring(0, 2))
                                        .toList()))
                .sorted()
                .toList();
    }

    private static Mention organization(String article, String name, String... aliases) {
        Entity entity = new Entity(new EntityId(name), EntityKind.ORGANIZATION, null, name, Arrays.asList(aliases));
        return Mention.of(new ArticleId(article), entity);
    }

    private static Mention person(String article, String name, String organization) {
        Entity entity = new Entity(new EntityId(name), EntityKind.PERSON, null, name, List.of());
        return Mention.of(new ArticleId(article), entity).beside(Set.of(new EntityId(organization)));
    }

    private static Judgement same(String left, String right) {
        return Judgement.of("s" + left + right, Sameness.SAME, List.of(left), List.of(right), Instant.EPOCH);
    }

    private static Judgement notSame(String left, String right) {
        return Judgement.of("n" + left + right, Sameness.NOT_SAME, List.of(left), List.of(right), Instant.EPOCH);
    }
}
