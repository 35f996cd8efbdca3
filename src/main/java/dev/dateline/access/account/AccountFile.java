package dev.dateline.access.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file that holds users and tokens, which only its owner may read. It is replaced as a whole, so a server that reads
 * it while a command changes it sees the one or the other.
 */
public final class AccountFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A lock on a file holds back other processes, and fails for other threads of this one. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final Path file;

    /** Names the file in the folder of all that Dateline stores. */
    public AccountFile(Path data) {
        this.file = data.resolve("accounts.json");
    }

    Path path() {
        return file;
    }

    /**
     * All users and tokens; none where there is no file.
     *
     * @throws AccountFault if it cannot be read
     */
    public AccountList read() {
        try {
            return JSON.readValue(Files.readAllBytes(file), AccountList.class);
        } catch (NoSuchFileException e) {
            return AccountList.EMPTY;
        } catch (IOException | JacksonException e) {
            throw new AccountFault("The users and tokens in %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Changes it while no other process can. */
    void change(UnaryOperator<AccountList> change) {
        IN_THIS_PROCESS.lock();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            file.resolveSibling("accounts.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid()) {
                    replace(change.apply(read()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The users and tokens cannot be written: " + e.getMessage(), e);
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }

    private void replace(AccountList accounts) throws IOException {
        Path fresh = OwnerOnly.createTemporary(file);
        try {
            Files.write(fresh, JSON.writeValueAsBytes(accounts));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
