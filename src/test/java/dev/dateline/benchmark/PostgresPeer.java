package dev.dateline.benchmark;

import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.EventCluster;
import dev.dateline.resolution.event.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same made-up world in a PostgreSQL, as one would lay it out there: events, who takes part, the indexes that the
 * questions need. It has neither claims nor a second clock, so its answers hold less.
 *
 * <p>It is asked by {@code psql} for the database that {@code -Ddateline.benchmark.postgres} names, whose schema {@code
 * dateline_benchmark} it replaces.
 */
final class PostgresPeer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long LONGEST_MINUTES = 60;

    private static final String TABLES = """
            SET client_min_messages = warning;
            DROP SCHEMA IF EXISTS dateline_benchmark CASCADE;
            CREATE SCHEMA dateline_benchmark;
            SET search_path = dateline_benchmark;
            CREATE TABLE event (id text, kind text, status text, day date, raised numeric, sources int);
            CREATE TABLE part (event text, entity text, role text);
            """;

    private static final String INDEXES = """
            ALTER TABLE event ADD PRIMARY KEY (id);
            CREATE INDEX ON event (kind, day, id);
            CREATE INDEX ON part (entity, role, event);
            CREATE INDEX ON part (event, role, entity);
            VACUUM ANALYZE event;
            VACUUM ANALYZE part;
            """;

    private static final String OF_HUB = "part WHERE entity = 'organization-hub'";

    private final String database;

    private PostgresPeer(String database) {
        this.database = database;
    }

    /** The one that was asked for; nothing if none was. */
    static Optional<PostgresPeer> asked() {
        return Optional.ofNullable(System.getProperty("dateline.benchmark.postgres"))
                .map(PostgresPeer::new);
    }

    /** The same questions as those of {@link ReadQuestions} with these names, in SQL. */
    static Map<String, String> questions() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(ReadQuestions.PAGE, page("SELECT event FROM " + OF_HUB, "true"));
        asked.put("rounds the hub led", page("SELECT event FROM " + OF_HUB + " AND role = 'LEAD_INVESTOR'", "true"));
        asked.put(
                "rounds by amount",
                "SELECT page.*, p.entity, p.role FROM (SELECT * FROM event WHERE kind = 'FUNDING_ROUND'"
                        + " ORDER BY raised DESC NULLS LAST, id LIMIT 50) page JOIN part p ON p.event = page.id");
        asked.put(
                "co-investors of the hub",
                "SELECT other.entity, count(DISTINCT own.event) FROM part own JOIN part other ON other.event = own.event"
                        + " JOIN event ON event.id = own.event AND event.kind = 'FUNDING_ROUND'"
                        + " AND event.status = 'HAPPENED' WHERE own.entity = 'organization-hub'"
                        + " AND own.role IN ('LEAD_INVESTOR', 'INVESTOR') AND other.role IN ('LEAD_INVESTOR', 'INVESTOR')"
                        + " AND other.entity <> own.entity GROUP BY other.entity ORDER BY 2 DESC, 1 LIMIT 50");
        asked.put(
                "totals of the hub",
                "SELECT date_part('year', day), count(*), sum(raised) FROM event WHERE kind = 'FUNDING_ROUND'"
                        + " AND status = 'HAPPENED' AND id IN (SELECT event FROM " + OF_HUB
                        + " AND role = 'COMPANY') GROUP BY 1");
        asked.put(
                "neighbours of the hub",
                "SELECT other.entity, count(DISTINCT own.event) FROM part own JOIN part other ON other.event = own.event"
                        + " WHERE own.entity = 'organization-hub' AND other.entity <> own.entity GROUP BY other.entity"
                        + " ORDER BY 2 DESC, 1 LIMIT 100");
        asked.put("paths of two who are known", path("organization-1", "organization-5"));
        asked.put("paths from the hub", path("organization-hub", "person-1"));
        return asked;
    }

    private static String page(String events, String where) {
        return "SELECT page.*, p.entity, p.role FROM (SELECT * FROM event WHERE id IN (" + events + ") AND " + where
                + " ORDER BY day, id LIMIT 50) page JOIN part p ON p.event = page.id";
    }

    /** Breadth first, as far as four events; outlets and hubs are not guarded against. */
    private static String path(String from, String to) {
        return """
                WITH RECURSIVE way (entity, path, events) AS (
                  SELECT '%s'::text, ARRAY['%s'::text], 0
                  UNION ALL
                  SELECT next.entity, way.path || next.entity, way.events + 1 FROM way
                  JOIN part own ON own.entity = way.entity JOIN part next ON next.event = own.event
                  WHERE way.events < 4 AND way.entity <> '%s' AND NOT next.entity = ANY (way.path))
                SELECT * FROM way WHERE entity = '%s' LIMIT 10""".formatted(from, from, to, to);
    }

    /** Writes the world, and returns the seconds that it took. */
    double write(Collection<EventCluster> events) {
        long start = System.nanoTime();
        run(input -> {
            input.write(TABLES);
            input.write("COPY event FROM STDIN;\n");
            for (EventCluster event : events) {
                input.write(row(event));
            }
            input.write("\\.\nCOPY part FROM STDIN;\n");
            for (EventCluster event : events) {
                for (String part : new TreeSet<>(parts(event))) {
                    input.write(part);
                }
            }
            input.write("\\.\n" + INDEXES);
        });
        return (System.nanoTime() - start) / 1e9;
    }

    private static String row(EventCluster cluster) {
        Report report = cluster.reports().getFirst();
        Event event = report.claim().event();
        String raised = event instanceof FundingRound round && round.raised() != null
                ? round.raised().amount().toPlainString()
                : "\\N";
        return String.join(
                        "\t",
                        cluster.id().value(),
                        event.kind().name(),
                        report.claim().status().name(),
                        day(report).toString(),
                        raised,
                        String.valueOf(cluster.reports().size()))
                + "\n";
    }

    private static LocalDate day(Report report) {
        When when = report.claim().when();
        return when == null ? report.publishedAt() : Objects.requireNonNullElse(when.earliest(), report.publishedAt());
    }

    private static List<String> parts(EventCluster cluster) {
        return cluster.reports().getFirst().claim().event().participants().stream()
                .map(part -> String.join(
                                "\t",
                                cluster.id().value(),
                                part.entity().value(),
                                part.role().name())
                        + "\n")
                .toList();
    }

    /** The median of so many answers in milliseconds, planning included. */
    double median(String question, int repeats) {
        List<String> lines = run(input -> {
            input.write("SET search_path = dateline_benchmark; SET statement_timeout = '60s';\n");
            for (int i = 0; i <= repeats; i++) {
                input.write("EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) " + question.replace('\n', ' ') + ";\n");
            }
        });
        List<Double> times = new ArrayList<>();
        for (JsonNode plan : JSON.readTree("[" + String.join("", lines).replace("][", "],[") + "]")) {
            JsonNode first = plan.path(0);
            times.add(first.path("Planning Time").asDouble()
                    + first.path("Execution Time").asDouble());
        }
        List<Double> warm = new ArrayList<>(times.subList(1, times.size()));
        Collections.sort(warm);
        return warm.get(warm.size() / 2);
    }

    private interface Script {
        void write(Writer input) throws IOException;
    }

    private List<String> run(Script script) {
        try {
            Process psql = new ProcessBuilder("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", database)
                    .redirectErrorStream(true)
                    .start();
            Thread writing = Thread.ofVirtual().start(() -> write(psql, script));
            List<String> lines;
            try (var output = psql.inputReader(StandardCharsets.UTF_8)) {
                lines = output.readAllLines();
            }
            writing.join();
            if (!psql.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || psql.exitValue() != 0) {
                throw new IllegalStateException("psql: " + lastOf(lines));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(Process psql, Script script) {
        try (Writer input = psql.outputWriter(StandardCharsets.UTF_8)) {
            script.write(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String lastOf(List<String> lines) {
        return lines.isEmpty() ? null : lines.getLast();
    }
}
