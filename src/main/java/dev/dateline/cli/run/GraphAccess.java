package dev.dateline.cli.run;

import java.util.function.ToIntFunction;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What a command asks, where it needs the graph. */
public interface GraphAccess {

    /** The person who runs a command has the store anyway; an identity provider need not even be reachable. */
    String SIGNING_IN = String.join(
            ",",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration");

    /** Runs a task on the application, and gives back the exit code that it returns. */
    int ask(ToIntFunction<ApplicationContext> task);

    /** The application without its web part, on the store that the settings name, started for the length of a task. */
    static GraphAccess of(Class<?> application, Settings settings) {
        return task -> {
            try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .properties(
                            "dateline.samples=false",
                            "dateline.workers=0",
                            "spring.ai.mcp.server.enabled=false",
                            "spring.autoconfigure.exclude=" + SIGNING_IN,
                            "logging.level.root=WARN",
                            "logging.level.org.springframework.boot.SpringApplication=OFF", // Failures says it
                            "logging.level.org.springframework.boot.diagnostics=OFF",
                            "logging.level.org.springframework.context=ERROR",
                            "logging.level.dev.dateline=WARN")
                    .run(settings.args().toArray(String[]::new))) {
                return task.applyAsInt(context);
            }
        };
    }
}
