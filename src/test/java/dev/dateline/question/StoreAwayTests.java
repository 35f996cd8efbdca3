package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.dao.TransientDataAccessResourceException;

class StoreAwayTests {

    @ParameterizedTest
    @CsvSource({
        "Neo.DatabaseError.General.UnknownError, true",
        "Neo.DatabaseError.Transaction.TransactionStartFailed, true",
        "Neo.TransientError.General.DatabaseUnavailable, true",
        "Neo.TransientError.Database.DatabaseUnavailable, true",
        "Neo.TransientError.Transaction.DeadlockDetected, false",
        "Neo.ClientError.Statement.SyntaxError, false",
        "Neo.ClientError.Transaction.TransactionTimedOut, false"
    })
    void isKnownByItsCode(String code, boolean away) {
        assertThat(StoreAway.isBehind(new IllegalStateException(new Neo4jException(code, "words"))))
                .isEqualTo(away);
    }

    @Test
    void isKnownByTheLostConnection() {
        assertThat(StoreAway.isBehind(
                        new TransientDataAccessResourceException("lost", new ServiceUnavailableException("gone"))))
                .isTrue();
        assertThat(StoreAway.isBehind(new IllegalStateException("something else")))
                .isFalse();
    }

    @Test
    void asksToComeBack() {
        assertThat(StoreAway.problem().getStatusCode().value()).isEqualTo(503);
        assertThat(StoreAway.problem().getHeaders().getFirst("Retry-After")).isEqualTo("30");
    }
}
