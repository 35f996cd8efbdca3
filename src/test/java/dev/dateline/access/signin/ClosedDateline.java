package dev.dateline.access.signin;

import dev.dateline.DatelineTest;
import dev.dateline.access.account.AccessRole;
import dev.dateline.access.account.Accounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An application whose callers sign in: ana reads, ben edits, cleo administers. */
@DatelineTest
@AutoConfigureMockMvc
abstract class ClosedDateline {

    static final String PASSWORD = "correct horse battery";
    static final Path DATA = data();
    static final Accounts ACCOUNTS = new Accounts(DATA);
    static final String READER = token("reader-token", AccessRole.READER);
    static final String EDITOR = token("editor-token", AccessRole.EDITOR);
    static final String ADMIN = token("admin-token", AccessRole.ADMIN);

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    static {
        ACCOUNTS.addUser("ana", AccessRole.READER, PASSWORD);
        ACCOUNTS.addUser("ben", AccessRole.EDITOR, PASSWORD);
        ACCOUNTS.addUser("cleo", AccessRole.ADMIN, PASSWORD);
    }

    @Autowired
    MockMvcTester http;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("dateline.data", DATA::toString);
        settings.add("dateline.limits.writes", () -> 20);
        settings.add("dateline.limits.costly-reads", () -> 20);
    }

    private static Path data() {
        try {
            return Files.createTempDirectory("dateline-closed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String token(String name, AccessRole role) {
        return ACCOUNTS.createToken(name, role, null).text();
    }

    static String bearer(String token) {
        return "Bearer " + token;
    }

    /** From an address that nobody asked from before, whose failures count for nobody else. */
    static RequestPostProcessor fromAnotherAddress() {
        String address = "198.51.100." + ADDRESSES.incrementAndGet();
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
