package dev.dateline.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Java client of the protocol, as both transports are asked through it. */
final class Asked implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final McpSyncClient client;

    Asked(McpClientTransport transport) {
        client = McpClient.sync(transport)
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
        client.initialize();
    }

    String server() {
        return client.getServerInfo().name();
    }

    List<Tool> tools() {
        return client.listTools().tools();
    }

    /** The answer, which is the same as a text and as a structure. */
    JsonNode answer(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as("%s", result.content()).isFalse();
        JsonNode answer = JSON.readTree(text(result));
        assertThat(JSON.<JsonNode>valueToTree(result.structuredContent())).isEqualTo(answer);
        return answer;
    }

    /** What a tool answers to a call that it cannot handle. */
    JsonNode problem(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).isTrue();
        return JSON.readTree(text(result));
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    @Override
    public void close() {
        client.closeGracefully();
    }
}
