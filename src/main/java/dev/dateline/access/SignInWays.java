package dev.dateline.access;

import dev.dateline.access.account.AccountFile;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * In which ways callers can say who they are. Where there is none, nobody is asked.
 *
 * @param accounts by users and tokens that Dateline keeps itself
 * @param provider in a browser, by an identity provider
 * @param foreignTokens in a program, by the tokens of an identity provider
 */
public record SignInWays(boolean accounts, boolean provider, boolean foreignTokens) {

    private static final String OAUTH = "spring.security.oauth2.";

    public static SignInWays of(Environment settings) {
        Path data = Path.of(settings.getProperty("dateline.data", "./data"));
        return new SignInWays(
                !new AccountFile(data).read().isEmpty(),
                Binder.get(settings)
                        .bind(OAUTH + "client.registration", Bindable.mapOf(String.class, Object.class))
                        .map(registrations -> !registrations.isEmpty())
                        .orElse(false),
                Stream.of("issuer-uri", "jwk-set-uri", "public-key-location")
                        .anyMatch(name -> settings.containsProperty(OAUTH + "resourceserver.jwt." + name)));
    }

    public boolean any() {
        return accounts || provider || foreignTokens;
    }
}
