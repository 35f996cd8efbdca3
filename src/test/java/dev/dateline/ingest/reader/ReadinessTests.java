package dev.dateline.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
@AutoConfigureMockMvc
class ReadinessTests {

    @Test
    void isUpForQuestionsBeforeItIsReadyForArticles(@Autowired MockMvcTester http) {
        assertThat(http.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("status")
                .isEqualTo("UP");
        assertThat(http.get().uri("/actuator/health/readiness"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyJson()
                .extractingPath("status")
                .isEqualTo("IDLE");
    }
}
