package dev.dateline.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTests {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path data;

    private Accounts accounts = new Accounts(Path.of("."));

    @BeforeEach
    void open() {
        accounts = new Accounts(data);
    }

    private String file() throws IOException {
        return Files.readString(data.resolve("accounts.json"));
    }

    @Test
    void passwordsAreKeptAsSlowHashes() throws IOException {
        accounts.addUser("ana", AccessRole.EDITOR, PASSWORD);
        LocalUser ana = accounts.list().user("ana").orElseThrow();
        assertThat(ana.password()).startsWith("{bcrypt}$2a$12$");
        assertThat(Passwords.encoder().matches(PASSWORD, ana.password())).isTrue();
        assertThat(Passwords.encoder().matches(PASSWORD + " ", ana.password())).isFalse();
        assertThat(file()).doesNotContain(PASSWORD);
    }

    @Test
    void tokensAreKeptAsHashes() throws IOException {
        TokenSecret secret = accounts.createToken("import", AccessRole.EDITOR, null);
        assertThat(secret.text()).matches("dateline_[0-9a-f]{12}_[A-Za-z0-9_-]{43}");
        assertThat(file()).doesNotContain(secret.text(), secret.text().substring(22));
        assertThat(accounts.list().token(secret))
                .get()
                .extracting(ApiToken::role)
                .isEqualTo(AccessRole.EDITOR);
        assertThat(secret).asString().doesNotContain(secret.text().substring(22));
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        accounts.addUser("ana", AccessRole.EDITOR, PASSWORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("accounts.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void tokensHoldUntilTheyExpire() {
        accounts.createToken("month", AccessRole.READER, Duration.ofDays(30));
        ApiToken token = accounts.list().tokens().getFirst();
        Instant end = token.created().plus(Duration.ofDays(30));
        assertThat(token.isExpired(end.minusMillis(1))).isFalse();
        assertThat(token.isExpired(end)).isTrue();
    }

    @Test
    void usersAndTokensGo() {
        accounts.addUser("ana", AccessRole.EDITOR, PASSWORD);
        TokenSecret first = accounts.createToken("import", AccessRole.EDITOR, null);
        accounts.createToken(null, AccessRole.EDITOR, null);
        accounts.removeUser("ana");
        accounts.revokeToken(first.id());
        accounts.revokeToken(accounts.list().tokens().getFirst().name());
        assertThat(accounts.list().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ana\n", "../ana", "=1+1", "<ana>", "-ana"})
    void refusesWhatIsNoName(String name) {
        assertThatExceptionOfType(AccountFault.class)
                .isThrownBy(() -> accounts.addUser(name, AccessRole.READER, PASSWORD));
        assertThatExceptionOfType(AccountFault.class)
                .isThrownBy(() -> accounts.createToken(name, AccessRole.READER, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "eleven char", "1234567890123456789012345678901234567890123456789012345678901234567890123"})
    void refusesPasswordsThatAreTooShortOrTooLong(String password) {
        assertThatExceptionOfType(AccountFault.class)
                .isThrownBy(() -> accounts.addUser("ana", AccessRole.READER, password))
                .withMessageContaining("at ");
    }

    @Test
    void refusesWhatIsThereAlreadyOrIsNotThere() {
        accounts.addUser("ana", AccessRole.EDITOR, PASSWORD);
        accounts.createToken("import", AccessRole.EDITOR, null);
        List<Runnable> refused = List.of(
                () -> accounts.addUser("ana", AccessRole.ADMIN, PASSWORD),
                () -> accounts.createToken("import", AccessRole.ADMIN, null),
                () -> accounts.removeUser("ben"),
                () -> accounts.setPassword("ben", PASSWORD),
                () -> accounts.revokeToken("export"));
        for (Runnable change : refused) {
            assertThatExceptionOfType(AccountFault.class).isThrownBy(change::run);
        }
        assertThat(accounts.list().user("ana"))
                .get()
                .extracting(LocalUser::role)
                .isEqualTo(AccessRole.EDITOR);
    }

    @Test
    void manyMayChangeItAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<TokenSecret>> changes = IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<TokenSecret>)
                            () -> new Accounts(data).createToken("t" + i, AccessRole.READER, null))
                    .toList();
            for (var change : threads.invokeAll(changes)) {
                change.get();
            }
        }
        assertThat(accounts.list().tokens()).hasSize(20);
    }

    @Test
    void aServerKnowsWhatACommandHasChanged() throws IOException {
        KnownAccounts known = new KnownAccounts(data);
        assertThat(known.now().isEmpty()).isTrue();
        accounts.createToken("import", AccessRole.EDITOR, null);
        assertThat(known.now().tokens()).hasSize(1);
        accounts.revokeToken("import");
        assertThat(known.now().isEmpty()).isTrue();
        Files.writeString(data.resolve("accounts.json"), "{\"users\": [");
        assertThat(known.now().isEmpty()).isTrue();
    }

    @Test
    void aDamagedFileIsNotTakenForAnEmptyOne() throws IOException {
        Files.writeString(data.resolve("accounts.json"), "{\"users\": [");
        assertThatExceptionOfType(AccountFault.class).isThrownBy(() -> accounts.list());
        assertThatExceptionOfType(AccountFault.class)
                .isThrownBy(() -> accounts.createToken("import", AccessRole.EDITOR, null));
    }
}
