package dev.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "localhost"})
    void startsOnLoopback(String address) {
        assertThatNoException().isThrownBy(() -> new LoopbackOnly(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no.such.host.invalid"})
    void refusesToStartBeyondLoopback(String address) {
        assertThatExceptionOfType(OpenToTheNetworkException.class)
                .isThrownBy(() -> new LoopbackOnly(address))
                .withMessageContaining("server.address")
                .withMessageContaining(address);
    }

    @Test
    void theMendIsNamed() {
        var failure = new OpenToTheNetworkException("0.0.0.0");
        assertThat(new OpenToTheNetworkAnalyzer().analyze(failure, failure).getAction())
                .contains("127.0.0.1");
    }
}
