package dev.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTests {

    private static final SignInWays NONE = new SignInWays(false, false, false);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "localhost"})
    void startsOnLoopback(String address) {
        assertThatNoException().isThrownBy(() -> LoopbackOnly.check(address, NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no.such.host.invalid", "", " "})
    void refusesToStartBeyondLoopback(String address) {
        assertThatExceptionOfType(OpenToTheNetworkException.class)
                .isThrownBy(() -> LoopbackOnly.check(address, NONE))
                .withMessageContaining("server.address")
                .withMessageContaining(address);
    }

    @ParameterizedTest
    @CsvSource({"true, false, false", "false, true, false", "false, false, true"})
    void startsAnywhereOnceCallersSignIn(boolean accounts, boolean provider, boolean foreignTokens) {
        SignInWays ways = new SignInWays(accounts, provider, foreignTokens);
        assertThatNoException().isThrownBy(() -> LoopbackOnly.check("0.0.0.0", ways));
    }

    @Test
    void bothWaysAreNamed() {
        var failure = new OpenToTheNetworkException("0.0.0.0");
        assertThat(new OpenToTheNetworkAnalyzer().analyze(failure, failure).getAction())
                .contains("127.0.0.1", "user add", "token create", "spring.security.oauth2.client.registration");
    }
}
