package dev.dateline.cli;

import dev.dateline.cli.run.GraphAccess;
import dev.dateline.mcp.StdioServer;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** {@code mcp}: the questions as tools for a language model that starts this process and speaks with it. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = "Serves questions as tools over standard input and output (Model Context Protocol).",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the client ended it", "1:it failed", "2:wrong arguments"},
        footer = {
            "",
            "The standard output carries the protocol alone; the log goes to the standard error.",
            "A running server has the same tools at http://127.0.0.1:8080/mcp.",
            "",
            "Example, for the configuration of an MCP client:",
            "  {\"command\": \"java\", \"args\": [\"-jar\", \"dateline.jar\", \"mcp\"]}"
        })
final class McpCommand implements Callable<Integer> {

    private final GraphAccess graph;
    private final InputStream in;
    private final OutputStream out;

    McpCommand(GraphAccess graph, InputStream in, OutputStream out) {
        this.graph = graph;
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() {
        return graph.ask(this::serve);
    }

    private int serve(ApplicationContext context) {
        try {
            context.getBean(StdioServer.class).serve(in, out);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
