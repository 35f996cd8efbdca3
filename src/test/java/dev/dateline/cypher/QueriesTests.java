package dev.dateline.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QueriesTests {

    @Test
    void findsAQueryByItsName() {
        assertThat(new Queries().get("cypher/list-migrations"))
                .startsWith("// ")
                .contains("RETURN");
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Queries().get("timeline/no-such"))
                .withMessageContaining("cypher/timeline/no-such.cypher");
    }

    @Test
    void putsWhatIsIncludedInItsPlace() {
        assertThat(new Queries().get("timeline/read-event"))
                .contains("RETURN event {\n  .id,\n  claims: COLLECT {")
                .contains("    RETURN claim {\n      .*,\n      articleId: article.id,")
                .doesNotContain("@include");
    }

    @Test
    void readsBackwardsWhereItIsMarked() {
        assertThat(new Queries().get("timeline/read-all")).contains("  ORDER BY event.sortDay, event.id ");
        assertThat(new Queries().backwards("timeline/read-all"))
                .contains("  ORDER BY event.sortDay DESC, event.id DESC\n")
                .doesNotContain("@backwards");
    }
}
