package dev.dateline.access.audit;

import dev.dateline.question.Cursor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit log, the newest entry first. */
public final class AuditEntries {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * How many entries one question looks at. One that finds few among many is answered with fewer than it asked for,
     * and a cursor.
     */
    private static final int MOST_LOOKED_AT = 100_000;

    private static final String FROM_ITS_END = "-1";

    /**
     * A page of the log.
     *
     * @param next the cursor of the next page; null on the last one
     */
    public record AuditPage(
            List<AuditEntry> items, @Nullable String next) {}

    private final AuditLog log;
    private final int mostLookedAt;

    public AuditEntries(AuditLog log) {
        this(log, MOST_LOOKED_AT);
    }

    AuditEntries(AuditLog log, int mostLookedAt) {
        this.log = log;
        this.mostLookedAt = mostLookedAt;
    }

    public AuditPage page(AuditQuery query) {
        try {
            return new Reading(query).page();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One question on its way through the files. */
    private final class Reading {

        private final AuditQuery query;
        private final List<AuditEntry> found = new ArrayList<>();
        private int lookedAt;
        private List<String> place = List.of();

        Reading(AuditQuery query) {
            this.query = query;
        }

        AuditPage page() throws IOException {
            List<String> start = query.cursor() == null
                    ? List.of("~", FROM_ITS_END) // after every name of a file
                    : Cursor.read(query.identity(), 2, query.cursor());
            for (Path file : log.files().reversed()) {
                String name = String.valueOf(file.getFileName());
                int order = name.compareTo(start.getFirst());
                if (order <= 0 && !read(file, order < 0 ? -1 : Long.parseLong(start.getLast()))) {
                    return new AuditPage(List.copyOf(found), Cursor.write(query.identity(), place));
                }
            }
            return new AuditPage(List.copyOf(found), null);
        }

        /** Whether there is room for what the file before has. */
        private boolean read(Path file, long before) throws IOException {
            try (LinesBackwards lines = new LinesBackwards(file, before)) {
                for (LinesBackwards.Line line = lines.next(); line != null; line = lines.next()) {
                    if (found.size() == query.limit() || lookedAt == mostLookedAt) {
                        return false;
                    }
                    lookedAt++;
                    look(line.text());
                    place = List.of(String.valueOf(file.getFileName()), Long.toString(line.start()));
                }
                return true;
            } catch (NoSuchFileException e) {
                return true; // It has just become too old.
            }
        }

        private void look(String line) {
            try {
                AuditEntry entry = JSON.readValue(line, AuditEntry.class);
                if (query.asksFor(entry)) {
                    found.add(entry);
                }
            } catch (JacksonException e) {
                return; // What a full disk left of a line.
            }
        }
    }
}
