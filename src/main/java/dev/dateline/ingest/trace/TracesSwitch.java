package dev.dateline.ingest.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Leaves out OpenTelemetry unless traces are sent somewhere. Spring Boot by itself would begin a span for each request all
 * the same, only to drop it.
 */
final class TracesSwitch implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> ADDRESSES =
            List.of("management.opentelemetry.tracing.export.otlp.endpoint", "management.opentelemetry.otlp.endpoint");

    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        boolean on = ADDRESSES.stream().anyMatch(environment::containsProperty);
        boolean[] kept = new boolean[configurations.length];
        for (int i = 0; i < kept.length; i++) {
            String name = configurations[i];
            kept[i] = on || name == null || !name.contains(".opentelemetry.");
        }
        return kept;
    }
}
