package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dateline.DatelineTest;
import dev.dateline.search.Search;
import dev.dateline.timeline.read.Timelines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A read has a time limit, and who asks is told that it is over. */
@DatelineTest
class ReadTimeoutTests {

    private static final String ENDLESS = "UNWIND range(1, 2000000000) AS n WITH n WHERE n < 0 RETURN count(n)";

    @Test
    void isRecognisedHoweverItIsWrapped(@Autowired Neo4jClient neo4j, @Autowired PlatformTransactionManager manager) {
        TransactionTemplate shortRead = new TransactionTemplate(manager);
        shortRead.setReadOnly(true);
        shortRead.setTimeout(1);
        Throwable failure = catchThrowable(() -> shortRead.executeWithoutResult(
                status -> neo4j.query(ENDLESS).fetch().all()));
        assertThat(ReadTimeout.isBehind(failure)).as("%s", failure).isTrue();
        assertThat(ReadTimeout.isBehind(new IllegalStateException(failure))).isTrue();
        assertThat(ReadTimeout.problem().getStatusCode().value()).isEqualTo(503);
        assertThat(ReadTimeout.problem().getHeaders().getFirst("Retry-After")).isEqualTo("30");
    }

    @Test
    void isNotBehindOtherFailures(@Autowired Neo4jClient neo4j) {
        assertThat(ReadTimeout.isBehind(
                        catchThrowable(() -> neo4j.query("RETURN 1 / 0").fetch().all())))
                .isFalse();
        assertThat(ReadTimeout.isBehind(new IllegalStateException("no"))).isFalse();
    }

    @Test
    void isSetForWhatAnswersQuestions(@Autowired Timelines timelines, @Autowired Search search) {
        assertThat(AopUtils.isAopProxy(timelines)).isTrue();
        assertThat(AopUtils.isAopProxy(search)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201, 5000})
    void whatIsSoughtIsNeitherNothingNorTooLong(int length) {
        Throwable refused = catchThrowable(() -> SoughtText.of("x".repeat(length), "Give a name."));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().getProperties()).containsEntry("field", "q"));
    }
}
