package dev.dateline.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTests {

    @Test
    void aFileIsItsStatementsWithoutComments() {
        Migration migration = Migration.of("V007__Some_words.cypher", """
                // What for.
                CREATE (:A {text: 'a; b'});

                // And then.
                MATCH (a:A)
                DELETE a;
                """);
        assertThat(migration.version()).isEqualTo(7);
        assertThat(migration.statements()).containsExactly("CREATE (:A {text: 'a; b'})", "MATCH (a:A)\nDELETE a");
    }

    @Test
    void theChecksumIgnoresLineEndsAndNothingElse() {
        String checksum = Migration.of("V001__A.cypher", "RETURN 1;\n").checksum();
        assertThat(Migration.of("V001__A.cypher", "RETURN 1;\r\n").checksum()).isEqualTo(checksum);
        assertThat(Migration.of("V001__A.cypher", "RETURN 2;\n").checksum()).isNotEqualTo(checksum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V1__A.cypher", "V001_A.cypher", "001__A.cypher", "V001__A.txt"})
    void refusesOtherNames(String file) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Migration.of(file, ""))
                .withMessageContaining(file);
    }
}
