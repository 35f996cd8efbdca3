package dev.dateline.access.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.access.account.AccessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PermissionTableTests {

    private static final String TEXT = """
            # a remark
            open    GET     /css/**

            reader  GET     /things/{id}
            admin   GET     /things/secret
            editor  POST    /things/{id}      \s
            reader  GET     /search           costly
            open    *       /error
            embed   GET     /frames/{id}
            """;

    private final PermissionTable table = new PermissionTable(TEXT, new EmbedSettings(false));

    private static MockHttpServletRequest request(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            GET,     /css/base.css,       open
            GET,     /things/7,           READER
            HEAD,    /things/7,           READER
            OPTIONS, /things/7,           READER
            POST,    /things/7,           EDITOR
            GET,     /things/secret,      ADMIN
            HEAD,    /things/secret,      ADMIN
            POST,    /things/secret,      EDITOR
            GET,     /things/a%2Fb,       READER
            GET,     /things/secret;x=1,  ADMIN
            GET,     /things/%73ecret,    ADMIN
            DELETE,  /error,              open
            GET,     /frames/7,           READER
            POST,    /frames/7,           -
            DELETE,  /things/7,           -
            GET,     /things/7/,          -
            GET,     /things,             -
            GET,     /THINGS/7,           -
            GET,     //things/7,          -
            """)
    void theMostSpecificLineCounts(String method, String path, String role) {
        var permission = table.of(request(method, path));
        assertThat(permission.map(
                        line -> line.role() == null ? "open" : line.role().name()))
                .isEqualTo(java.util.Optional.ofNullable(role));
    }

    @Test
    void aSettingOpensTheFramesToEverybody() {
        PermissionTable open = new PermissionTable(TEXT, new EmbedSettings(true));
        assertThat(open.of(request("GET", "/frames/7"))).get().matches(line -> line.role() == null);
        assertThat(open.of(request("GET", "/things/7"))).get().returns(AccessRole.READER, Permission::role);
    }

    @Test
    void aReaderMayReadTheMetricsButNothingElseOfTheServer() {
        PermissionTable real = new PermissionTable(new EmbedSettings(false));
        assertThat(real.of(request("GET", "/actuator/prometheus"))).get().returns(AccessRole.READER, Permission::role);
        assertThat(real.of(request("GET", "/actuator/env"))).get().returns(AccessRole.ADMIN, Permission::role);
    }

    @Test
    void knowsCostlyReadsAndWrites() {
        assertThat(table.of(request("GET", "/search")))
                .get()
                .matches(Permission::costly)
                .matches(line -> !line.writes("GET"));
        assertThat(table.of(request("POST", "/things/7"))).get().matches(line -> line.writes("POST"));
        assertThat(table.of(request("POST", "/error"))).get().matches(line -> !line.writes("POST"));
    }

    @Test
    void knowsAPathUnderAnotherMethod() {
        assertThat(table.knows(request("DELETE", "/things/7"))).isTrue();
        assertThat(table.knows(request("DELETE", "/nothing"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner GET /x", "reader GET", "reader GET /x cheap", "reader GET /x costly twice"})
    void refusesALineThatItCannotRead(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PermissionTable(line, new EmbedSettings(false)));
    }
}
