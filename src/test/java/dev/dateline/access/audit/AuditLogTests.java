package dev.dateline.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.access.account.AccessRole;
import dev.dateline.access.audit.AuditEntry.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class AuditLogTests {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path data;

    private AuditLog log(DataSize most, DataSize full) {
        return new AuditLog(data, new AuditSettings(Duration.ofDays(30), most), full);
    }

    private static AuditEntry entry(int number) {
        Outcome outcome = number % 10 == 0 ? Outcome.REFUSED : Outcome.DONE;
        return new AuditEntry(
                NOON.plus(Duration.ofHours(number)),
                number % 2 == 0 ? "ana" : "Bён 🙂",
                AccessRole.EDITOR,
                "192.0.2.1",
                "DELETE",
                "/api/articles/" + number,
                null,
                204,
                outcome);
    }

    private static AuditQuery.Parameters asking(
            @Nullable String who, @Nullable String outcome, @Nullable String from, @Nullable String to) {
        return new AuditQuery.Parameters(who, null, null, outcome, from, to, "7", null);
    }

    private static List<AuditEntry> all(AuditEntries entries, AuditQuery query) {
        List<AuditEntry> all = new ArrayList<>();
        AuditEntries.AuditPage page = entries.page(query);
        all.addAll(page.items());
        while (page.next() != null) {
            assertThat(page.items().size()).isLessThanOrEqualTo(7);
            page = entries.page(query.from(page.next(), 7));
            all.addAll(page.items());
        }
        return all;
    }

    private static List<AuditEntry> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(AuditLogTests::entry).toList();
    }

    @Test
    void pagesLeadThroughAllFilesTheNewestEntryFirst() throws Exception {
        AuditLog log = log(DataSize.ofMegabytes(1), DataSize.ofBytes(2000));
        for (AuditEntry entry : entries(0, 50)) {
            log.append(entry);
            Thread.sleep(1); // the files are named after the millisecond in which they begin
        }
        assertThat(log.files()).hasSizeGreaterThan(3);
        AuditQuery everything = asking(null, null, null, null).query();
        assertThat(all(new AuditEntries(log), everything))
                .isEqualTo(entries(0, 50).reversed());
        assertThat(all(new AuditEntries(log, 3), everything))
                .as("also where one question looks at three")
                .isEqualTo(entries(0, 50).reversed());
    }

    @Test
    void isAskedByPersonOutcomeAndDay() {
        AuditLog log = log(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1));
        entries(0, 50).forEach(log::append);
        AuditEntries entries = new AuditEntries(log);
        assertThat(all(entries, asking("Bён 🙂", null, null, null).query()))
                .hasSize(25)
                .allMatch(entry -> entry.who().startsWith("B"));
        assertThat(all(entries, asking(null, "refused", null, null).query())).hasSize(5);
        assertThat(all(entries, asking(null, null, "2026-03-02", "2026-03-02").query()))
                .isEqualTo(entries(12, 36).reversed());
        assertThat(entries.page(new AuditQuery(null, "DELETE", "/api/articles/4", null, null, null, 50, null))
                        .items())
                .hasSize(11);
        assertThat(entries.page(new AuditQuery(null, "POST", null, null, null, null, 50, null))
                        .items())
                .isEmpty();
    }

    @Test
    void theOldestFilesGoWhenItOutgrowsItsBound() throws Exception {
        AuditLog log = log(DataSize.ofBytes(10_000), DataSize.ofBytes(1000));
        for (AuditEntry entry : entries(0, 200)) {
            log.append(entry);
            Thread.sleep(1);
        }
        long size = 0;
        for (Path file : log.files()) {
            size += Files.size(file);
        }
        assertThat(size).isLessThanOrEqualTo(11_000);
        List<AuditEntry> kept =
                all(new AuditEntries(log), asking(null, null, null, null).query());
        assertThat(kept).isEqualTo(entries(200 - kept.size(), 200).reversed());
        assertThat(kept.size()).isGreaterThan(20);
    }

    @Test
    void filesThatAreTooOldGo() throws Exception {
        AuditLog log = log(DataSize.ofMegabytes(1), DataSize.ofBytes(500));
        log.append(entry(1));
        log.append(entry(2));
        log.append(entry(3));
        Path first = log.files().getFirst();
        Files.setLastModifiedTime(first, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        Thread.sleep(2);
        for (int i = 4; i < 8; i++) {
            log.append(entry(i));
            Thread.sleep(2);
        }
        assertThat(first).doesNotExist();
    }

    @Test
    void aLineThatWasCutOffIsPassedOver() throws IOException {
        AuditLog log = log(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1));
        log.append(entry(1));
        Path file = log.files().getFirst();
        Files.writeString(file, "{\"at\": \"2026-\n", StandardOpenOption.APPEND);
        log.append(entry(2));
        Files.writeString(file, "{\"at\"", StandardOpenOption.APPEND);
        assertThat(all(new AuditEntries(log), asking(null, null, null, null).query()))
                .containsExactly(entry(2), entry(1));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        AuditLog log = log(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1));
        log.append(entry(1));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(log.files().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void isEmptyBeforeAnythingHappened() {
        assertThat(new AuditEntries(log(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1)))
                        .page(asking(null, null, null, null).query())
                        .items())
                .isEmpty();
    }
}
