package dev.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.Application;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

class StartRefusalTests {

    @TempDir
    Path data;

    @Test
    void itDoesNotStartWhereOthersCouldReachItAndTouchesNothing() {
        assertThatExceptionOfType(OpenToTheNetworkException.class)
                .isThrownBy(() -> SpringApplication.run(
                        Application.class,
                        "--server.address=0.0.0.0",
                        "--server.port=0",
                        "--dateline.data=" + data.resolve("none")));
        assertThat(data).isEmptyDirectory();
    }
}
