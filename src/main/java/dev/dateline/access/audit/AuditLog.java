package dev.dateline.access.audit;

import dev.dateline.access.account.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit log: JSON Lines in files that are only ever appended to. A file is begun when the last one is full or a day
 * old; whole files go when they are too old, or the log too large. Several processes may write to it.
 */
public final class AuditLog {

    private static final Logger log = LoggerFactory.getLogger(AuditLog.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'audit-'yyyyMMdd'T'HHmmssSSS'Z.jsonl'").withZone(ZoneOffset.UTC);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Path folder;
    private final Duration keep;
    private final long maxSize;
    private final long fullSize;

    /** The log in the folder of all that Dateline stores. */
    public AuditLog(Path data, AuditSettings settings) {
        this(data, settings, DataSize.ofMegabytes(16));
    }

    AuditLog(Path data, AuditSettings settings, DataSize full) {
        this.folder = data.resolve("audit");
        this.keep = settings.keep();
        this.maxSize = settings.maxSize().toBytes();
        this.fullSize = Math.min(full.toBytes(), maxSize);
    }

    /** Notes it, or says in the log of the server that it could not: what was done is done. */
    public void append(AuditEntry entry) {
        byte[] line = (JSON.writeValueAsString(entry) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try {
            write(line, Instant.now());
        } catch (IOException e) {
            log.error("The audit log lacks {}", entry, e);
        }
    }

    private synchronized void write(byte[] line, Instant now) throws IOException {
        List<Path> files = files();
        Path file = files.isEmpty() ? null : files.getLast();
        if (file == null || isFull(file, now)) {
            Files.createDirectories(folder);
            removeOld(files, now);
            file = folder.resolve(NAME.format(now));
            OwnerOnly.create(file);
        }
        Files.write(file, line, StandardOpenOption.APPEND);
    }

    private boolean isFull(Path file, Instant now) throws IOException {
        return Files.size(file) >= fullSize || begun(file).plus(LONGEST).isBefore(now);
    }

    private void removeOld(List<Path> files, Instant now) throws IOException {
        long size = fullSize; // what is begun now will have it
        for (Path file : files.reversed()) {
            size += Files.size(file);
            boolean tooOld = Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(keep));
            if (tooOld || size > maxSize) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Instant begun(Path file) {
        return NAME.parse(file.getFileName().toString(), Instant::from);
    }

    /** The files, the oldest first. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("audit-\\d{8}T\\d{9}Z\\.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
