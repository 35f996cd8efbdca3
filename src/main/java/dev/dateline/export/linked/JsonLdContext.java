package dev.dateline.export.linked;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the words of linked data mean. Every document has it inside, so none needs the network to be read. */
@Component
final class JsonLdContext {

    private final JsonNode context;

    JsonLdContext(JsonMapper json) throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("context.jsonld"))) {
            context = json.readTree(file);
        }
    }

    JsonNode context() {
        return context;
    }
}
