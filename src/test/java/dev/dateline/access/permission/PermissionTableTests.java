package dev.dateline.access.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PermissionTableTests {

    private final PermissionTable table = new PermissionTable("""
            # a remark
            open    GET     /css/**

            reader  GET     /things/{id}
            admin   GET     /things/secret
            editor  POST    /things/{id}      \s
            reader  GET     /search           costly
            open    *       /error
            """);

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
        assertThatIllegalArgumentException().isThrownBy(() -> new PermissionTable(line));
    }
}
