package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.graph.store.StoreRoom;
import dev.dateline.question.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class WritesNeedRoomTests {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"GET, /api/timeline", "HEAD, /", "POST, /mcp"})
    void questionsAreAskedOnAFullDisk(String method, String path) {
        assertThat(passes(method, path, DataSize.ofTerabytes(1_000_000))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/articles", "DELETE, /api/articles/a1", "PATCH, /api/entities/e", "POST, /articles"})
    void writesAreRefusedThere(String method, String path) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> passes(method, path, DataSize.ofTerabytes(1_000_000)))
                .satisfies(problem -> {
                    assertThat(problem.getStatusCode().value()).isEqualTo(503);
                    assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("60");
                });
    }

    @Test
    void writesPassWhereThereIsRoom() {
        assertThat(passes("POST", "/api/articles", DataSize.ofBytes(1))).isTrue();
    }

    private boolean passes(String method, String path, DataSize least) {
        return new WritesNeedRoom(new StoreRoom(data, least))
                .preHandle(new MockHttpServletRequest(method, path), new MockHttpServletResponse(), this);
    }
}
