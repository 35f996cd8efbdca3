package dev.dateline.mcp;

import io.modelcontextprotocol.spec.McpStreamableServerTransportProvider;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the streams on which clients listen before the web server stops: it waits for every request that is under way, and
 * such a stream is one that never ends by itself.
 */
@Component
class OpenStreams {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ObjectProvider<McpStreamableServerTransportProvider> transports;

    OpenStreams(ObjectProvider<McpStreamableServerTransportProvider> transports) {
        this.transports = transports;
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        transports.forEach(transport ->
                transport.closeGracefully().timeout(LONGEST).onErrorComplete().block());
    }
}
