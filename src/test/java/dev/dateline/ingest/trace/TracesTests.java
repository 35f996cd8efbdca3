package dev.dateline.ingest.trace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.dateline.fact.claim.ArticleId;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Traces are sent where an address is set, and not even begun otherwise. */
class TracesTests {

    private static final ArticleId ARTICLE = new ArticleId("a-quarry-is-sold");

    @ImportAutoConfiguration({
        ObservationAutoConfiguration.class,
        MicrometerTracingAutoConfiguration.class,
        NoopTracerAutoConfiguration.class,
        OpenTelemetrySdkAutoConfiguration.class,
        OpenTelemetryTracingAutoConfiguration.class,
        OtlpTracingAutoConfiguration.class
    })
    static class Tracing {}

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Tracing.class, ArticleSpans.class);

    @SuppressWarnings("NullAway.Init") // set before each
    private HttpServer collector;

    @BeforeEach
    void start() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void haveASpanForEachStepOfAnArticle() {
        application
                .withPropertyValues(
                        "management.tracing.sampling.probability=1",
                        "management.opentelemetry.tracing.export.otlp.endpoint=http://127.0.0.1:"
                                + collector.getAddress().getPort() + "/v1/traces")
                .run(context -> {
                    ArticleSpans spans = context.getBean(ArticleSpans.class);
                    assertThat(spans.of("reading", ARTICLE, () -> spans.of("extraction", ARTICLE, () -> "claims")))
                            .isEqualTo("claims");
                    assertThatThrownBy(() -> spans.of("recording", ARTICLE, TracesTests::fail))
                            .hasMessage("the quarry is flooded");
                }); // closing it sends what waits
        assertThat(String.join("", received))
                .contains("reading", "extraction", "recording", ARTICLE.value(), "the quarry is flooded");
    }

    @Test
    void areNotBegunWithoutAnAddress() {
        application.run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(OpenTelemetry.class);
            ArticleSpans spans = context.getBean(ArticleSpans.class);
            assertThat(spans.of("reading", ARTICLE, () -> "claims")).isEqualTo("claims");
        });
        assertThat(received).isEmpty();
    }

    private static void fail() {
        throw new IllegalStateException("the quarry is flooded");
    }
}
