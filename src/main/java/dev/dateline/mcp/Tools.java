package dev.dateline.mcp;

import dev.dateline.question.Problem;
import dev.dateline.question.ReadTimeout;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.mcp.customizer.McpSyncServerCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.Resource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tools: {@code tools.json} says what they are for and what they take; {@link Questions} answers. */
@Configuration(proxyBeanMethods = false)
class Tools {

    private static final Logger log = LoggerFactory.getLogger(Tools.class);

    /** A tool as the file has it. */
    record Described(String name, String title, String description, Map<String, Object> inputSchema) {}

    private final JsonMapper json;

    Tools(JsonMapper json) {
        this.json = json;
    }

    @Bean
    List<SyncToolSpecification> questionTools(
            Questions questions, @Value("classpath:dev/dateline/mcp/tools.json") Resource file) throws IOException {
        Map<String, Function<Arguments, Object>> answers = Map.of(
                "search_entities", questions::searchEntities,
                "timeline", questions::timeline,
                "positions", questions::positions,
                "funding_rounds", questions::fundingRounds,
                "relationships", questions::relationships,
                "paths", questions::paths,
                "event_claims", questions::eventClaims);
        try (InputStream stream = file.getInputStream()) {
            List<Described> described = json.readValue(stream, new TypeReference<List<Described>>() {});
            return described.stream()
                    .map(tool -> specification(tool, Objects.requireNonNull(answers.get(tool.name()))))
                    .toList();
        }
    }

    /** What is wrong with an argument the tools say themselves, and which ones there are. */
    @Bean
    @Primary
    McpSyncServerCustomizer ownValidation() {
        return server -> server.immediateExecution(true).validateToolInputs(false);
    }

    private SyncToolSpecification specification(Described described, Function<Arguments, Object> answer) {
        Tool tool = Tool.builder(described.name(), described.inputSchema())
                .title(described.title())
                .description(described.description())
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((exchange, request) ->
                        call(answer, arguments(described), Objects.requireNonNullElse(request.arguments(), Map.of())))
                .build();
    }

    private static List<String> arguments(Described described) {
        return described.inputSchema().get("properties") instanceof Map<?, ?> properties
                ? properties.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    private CallToolResult call(Function<Arguments, Object> answer, List<String> known, Map<String, Object> given) {
        try {
            Arguments asked = new Arguments(given);
            asked.check(known);
            Map<String, Object> structured =
                    json.convertValue(answer.apply(asked), new TypeReference<Map<String, Object>>() {});
            return CallToolResult.builder(List.of(text(structured)))
                    .structuredContent(structured)
                    .isError(false)
                    .build();
        } catch (Problem problem) {
            return refused(text(Refused.of(problem, known)));
        } catch (RuntimeException failure) {
            if (ReadTimeout.isBehind(failure)) {
                return refused(text(ReadTimeout.problem().getBody()));
            }
            log.error("A tool failed", failure);
            return refused(TextContent.builder("Dateline failed; the server log says why.")
                    .build());
        }
    }

    private TextContent text(Object answer) {
        return TextContent.builder(json.writeValueAsString(answer)).build();
    }

    private static CallToolResult refused(TextContent why) {
        return CallToolResult.builder(List.of(why)).isError(true).build();
    }
}
