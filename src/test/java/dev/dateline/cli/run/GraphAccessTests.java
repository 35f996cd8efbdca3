package dev.dateline.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Application;
import dev.dateline.SharedNeo4j;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class GraphAccessTests {

    /** Nobody answers there. */
    private static final String NOWHERE = "http://127.0.0.1:9/realm";

    @Test
    void aCommandAsksNobodyToSignIn() {
        Settings settings = new Settings(SharedNeo4j.arguments(
                "--spring.security.oauth2.client.registration.desk.client-id=dateline",
                "--spring.security.oauth2.client.provider.desk.issuer-uri=" + NOWHERE,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + NOWHERE));
        int code = GraphAccess.of(Application.class, settings).ask(context -> {
            assertThat(ofSecurity(context)).isEmpty();
            return 7;
        });
        assertThat(code).isEqualTo(7);
    }

    private static Stream<String> ofSecurity(ApplicationContext context) {
        return Stream.of(context.getBeanDefinitionNames()).filter(name -> {
            Class<?> type = context.getType(name);
            return type != null
                    && (type.getName().startsWith("org.springframework.security.")
                            || type.getName().startsWith("org.springframework.boot.security.")
                            || type.getName().startsWith("dev.dateline.access."));
        });
    }
}
