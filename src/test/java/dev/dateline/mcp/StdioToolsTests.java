package dev.dateline.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Application;
import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.NotInQuickRun;
import dev.dateline.SharedNeo4j;
import dev.dateline.graph.derive.Facts;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools over standard input and output, in a process of their own as a client starts it. */
@NotInQuickRun
@DatelineTest
class StdioToolsTests {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * What Maven starts tests with is a jar that only points to their class path. An empty entry, as it has at the end,
     * would be the working directory, with the project's own cypher/ in it.
     */
    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                            .split(Pattern.quote(File.pathSeparator)))
            .filter(entry -> !entry.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", Application.class.getName(), "mcp"));
        arguments.addAll(SharedNeo4j.arguments());
        return arguments;
    }

    @Test
    void answerTheClient() {
        ServerParameters process = ServerParameters.builder(JAVA)
                .args(arguments())
                .addEnvVar("CLASSPATH", CLASS_PATH)
                .build();
        try (Asked asked = new Asked(new StdioClientTransport(process, McpJsonDefaults.getMapper()))) {
            assertThat(asked.server()).isEqualTo("dateline");
            assertThat(asked.tools()).hasSize(7);
            JsonNode rounds = asked.answer("funding_rounds", Map.of("lead", List.of("Harbour Vane")));
            assertThat(rounds.get("items").get(0).get("company").get("name").asString())
                    .isEqualTo("Quillmark");
            assertThat(rounds.get("evidence").toString()).contains("The Ledger");
        }
    }

    @Test
    void writeTheProtocolAloneAndEndWithTheInput() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(JAVA), arguments().stream()).toList());
        builder.environment().put("CLASSPATH", CLASS_PATH);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            try (BufferedWriter calls = process.outputWriter(StandardCharsets.UTF_8)) {
                calls.write("""
                    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
                    "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
                    {"jsonrpc":"2.0","method":"notifications/initialized"}
                    {"jsonrpc":"2.0","id":2,"method":"tools/call",\
                    "params":{"name":"search_entities","arguments":{"query":"Quillmark"}}}
                    """);
                calls.flush();
                assertThat(List.of(lines.readLine(), lines.readLine()))
                        .allSatisfy(line -> assertThat(
                                        new JsonMapper().readTree(line).has("result"))
                                .isTrue());
            }
            assertThat(lines.readLine()).isNull();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
