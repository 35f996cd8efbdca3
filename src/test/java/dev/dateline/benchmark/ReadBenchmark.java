package dev.dateline.benchmark;

import dev.dateline.DatelineTest;
import dev.dateline.graph.derive.SeededGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Measures what reads cost on a store of a size that is asked for, and writes a table. It is no test of the build: {@code
 * mvn test -Dtest=ReadBenchmark -Ddateline.benchmark.events=100000} runs it.
 */
@DatelineTest
class ReadBenchmark {

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
        ReadCosts costs = new ReadCosts(context, Integer.getInteger("dateline.benchmark.repeats", 20));
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
        Files.write(TABLE, lines);
    }
}
