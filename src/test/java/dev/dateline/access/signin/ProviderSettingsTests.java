package dev.dateline.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.access.account.AccessRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderSettingsTests {

    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of("roles", Map.of("roles", List.of("reader")), "READER"),
                Arguments.of("roles", Map.of("roles", List.of("reader", "boss", "editor")), "ADMIN"),
                Arguments.of("roles", Map.of("roles", "editor reader"), "EDITOR"),
                Arguments.of("roles", Map.of("roles", "editors"), null),
                Arguments.of("roles", Map.of("roles", List.of()), null),
                Arguments.of("roles", Map.of("roles", 7), null),
                Arguments.of("roles", Map.of("groups", List.of("boss")), null),
                Arguments.of("a.roles", Map.of("a", Map.of("roles", List.of("editor"))), "EDITOR"),
                Arguments.of("a.roles", Map.of("a", "editor"), null),
                Arguments.of("https://x.example/roles", Map.of("https://x.example/roles", List.of("boss")), "ADMIN"));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theHighestRoleThatAClaimGives(String claim, Map<String, Object> claims, String role) {
        ProviderSettings settings =
                new ProviderSettings(claim, List.of("reader"), List.of("editor"), List.of("boss", "root"));
        assertThat(settings.role(claims)).isEqualTo(Optional.ofNullable(role).map(AccessRole::valueOf));
    }
}
