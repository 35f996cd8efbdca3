package dev.dateline.cli;

import java.util.function.ToIntFunction;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without its web part, started for the length of one command. */
final class Graph {

    private final Class<?> application;
    private final Settings settings;

    Graph(Class<?> application, Settings settings) {
        this.application = application;
        this.settings = settings;
    }

    /** Runs a task on the store that the settings name, and gives back the exit code that it returns. */
    int ask(ToIntFunction<ApplicationContext> task) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(
                        "dateline.samples=false",
                        "dateline.workers=0",
                        "logging.level.root=WARN",
                        "logging.level.dev.dateline=WARN")
                .run(settings.args().toArray(String[]::new))) {
            return task.applyAsInt(context);
        }
    }
}
