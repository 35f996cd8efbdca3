package dev.dateline.benchmark;

import dev.dateline.DatelineTest;
import dev.dateline.graph.derive.SeededGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Measures what reads cost on a store of a size that is asked for, and writes a table. It is no test of the build: {@code
 * mvn test -Dtest=ReadBenchmark -Ddateline.benchmark.events=100000} runs it.
 */
@DatelineTest
class ReadBenchmark {

    private static final int REPEATS = Integer.getInteger("dateline.benchmark.repeats", 20);
    private static final Path TABLE = Path.of("target/read-benchmark.md");

    @Autowired
    private SeededGraph graph;

    @Autowired
    private WebApplicationContext context;

    @Test
    void measure() throws IOException {
        Scale scale = Scale.asked();
        long start = System.nanoTime();
        new SeededWorld(graph).write(scale);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        ReadCosts costs = new ReadCosts(context, REPEATS);
        List<String> lines = new ArrayList<>();
        lines.add("%,d events, a hub of %,d; written in %d s; Java %s, %d processors\n"
                .formatted(
                        scale.events(),
                        scale.hub(),
                        seconds,
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors()));
        lines.add(ReadCosts.HEAD);
        costs.ask(ReadQuestions.timeline()).forEach(asked -> lines.add(asked.line()));
        costs.ask(ReadQuestions.others()).forEach(asked -> lines.add(asked.line()));
        PostgresPeer.asked().ifPresent(peer -> lines.addAll(beside(peer, scale, costs)));
        Files.write(TABLE, lines);
    }

    /** Each question of both, one after the other. */
    private static List<String> beside(PostgresPeer peer, Scale scale, ReadCosts costs) {
        double seconds = peer.write(new World(scale).events());
        Map<String, String> paths = new LinkedHashMap<>(ReadQuestions.timeline());
        paths.putAll(ReadQuestions.others());
        List<String> lines = new ArrayList<>();
        lines.add(
                "\nPostgreSQL with the same events, written in %.1f s, beside answers over HTTP\n".formatted(seconds));
        lines.add("| question | median ms | PostgreSQL, median ms | times |\n|---|---|---|---|");
        PostgresPeer.questions().forEach((name, sql) -> {
            double there = peer.median(sql, REPEATS);
            double here =
                    costs.ask(name, Objects.requireNonNull(paths.get(name))).median();
            lines.add("| %s | %.1f | %.1f | %.1f |".formatted(name, here, there, here / there));
        });
        return lines;
    }
}
