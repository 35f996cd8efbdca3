package dev.dateline.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Serves the tools to the one who started this process, line by line. */
@Component
public class StdioServer {

    private final List<SyncToolSpecification> tools;
    private final String version;
    private final String instructions;

    StdioServer(
            @Qualifier("questionTools") List<SyncToolSpecification> tools,
            @Value("${spring.ai.mcp.server.version}") String version,
            @Value("${spring.ai.mcp.server.instructions}") String instructions) {
        this.tools = tools;
        this.version = version;
        this.instructions = instructions;
    }

    /** Serves until the input ends. */
    public void serve(InputStream in, OutputStream out) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        StdioServerTransportProvider lines =
                new StdioServerTransportProvider(McpJsonDefaults.getMapper(), new UntilEnd(in, ended), out);
        McpSyncServer server = McpServer.sync(lines)
                .serverInfo("dateline", version)
                .instructions(instructions)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .validateToolInputs(false)
                .tools(tools)
                .build();
        ended.await();
        server.closeGracefully();
    }

    /** Says when its end is reached. */
    private static final class UntilEnd extends FilterInputStream {

        private final CountDownLatch ended;

        private UntilEnd(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return noted(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return noted(super.read(bytes, offset, length));
        }

        private int noted(int read) {
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
