package dev.dateline.mcp;

import io.modelcontextprotocol.spec.McpError;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an error of the protocol as JSON-RPC has it; without this, it is an exception with its whole trace. */
@Component
class McpErrorModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    McpErrorModule() {
        super("dateline-mcp-errors");
        addSerializer(McpError.class, new Writer());
    }

    private static final class Writer extends StdSerializer<McpError> {

        private Writer() {
            super(McpError.class);
        }

        @Override
        public void serialize(McpError error, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("jsonrpc", "2.0");
            json.writeNullProperty("id");
            json.writeObjectPropertyStart("error");
            json.writeNumberProperty("code", error.getJsonRpcError().code());
            json.writeStringProperty("message", error.getJsonRpcError().message());
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
