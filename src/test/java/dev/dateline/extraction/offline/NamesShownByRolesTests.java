package dev.dateline.extraction.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SharedExtractor;
import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that no model knows, and facts about them that use "it", "the company" or a description. */
class NamesShownByRolesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gatepost cut 40 jobs on 14 May 2024. It filed for bankruptcy between 20 and 22 May 2024. | LAYOFF 2024-05-14 Gatepost; BANKRUPTCY 2024-05-20/2024-05-22 Gatepost
            Tressel has raised a $30 million Series B led by Ashby Partners, it said on Tuesday. The company, founded in 2020 by Ann Doe, raised a $2 million seed round in May 2021. | FUNDING_ROUND 2024-05-28 Tressel Ashby Partners; FOUNDING 2020 Tressel Ann Doe; FUNDING_ROUND 2021-05 Tressel
            MUMBAI: Lending start-up Kurkuma has raised Rs 200-300 crore in a Series B round led by Banyan Partners. | FUNDING_ROUND 2024-05-31 Kurkuma Banyan Partners
            Lumen Yard raised $6 million in a seed round led by Cedar Loft on 2 May 2024. | FUNDING_ROUND 2024-05-02 Lumen Yard Cedar Loft
            """)
    void playTheirPart(String text, String expected) {
        Article article = new Article(new ArticleId("a"), null, null, null, null, LocalDate.of(2024, 5, 31), text);
        Extraction extraction = SharedExtractor.get().extract(article);
        Map<EntityId, String> names =
                extraction.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        assertThat(extraction.claims().stream()
                        .sorted(Comparator.comparingInt(
                                claim -> claim.evidence().start()))
                        .map(claim -> told(claim, names))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String told(Claim claim, Map<EntityId, String> names) {
        return claim.event().kind() + " " + claim.when() + " "
                + claim.event().participants().stream()
                        .map(player -> Objects.requireNonNull(names.get(player.entity())))
                        .collect(Collectors.joining(" "));
    }
}
