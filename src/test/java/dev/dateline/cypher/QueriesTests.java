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
}
