package dev.dateline.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonListTests {

    private static final int MANY = 20_000;

    private final JsonMapper json = new JsonMapper();

    private String written(ObjectNode head, List<String> items) {
        StringWriter out = new StringWriter();
        new JsonList(json, head, "items").write(items.iterator(), this::node, out);
        return out.toString();
    }

    private JsonNode node(String text) {
        return json.createObjectNode().put("text", text);
    }

    @Test
    void hasItsHeadAndAnItemALine() {
        assertThat(written(json.createObjectNode().put("a", 1), List.of("x", "y")))
                .isEqualTo("""
                    {"a":1,"items":[
                    {"text":"x"},
                    {"text":"y"}
                    ]}
                    """);
    }

    @Test
    void isReadBackAsItWas() {
        ObjectNode head = json.createObjectNode();
        head.putObject("nested").putArray("list").add("“\"\\\n");
        JsonNode read = json.readTree(written(head, List.of("two\nlines", "\"")));
        assertThat(read.at("/nested/list/0").asString()).isEqualTo("“\"\\\n");
        assertThat(read.at("/items/0/text").asString()).isEqualTo("two\nlines");
        assertThat(read.at("/items/1/text").asString()).isEqualTo("\"");
    }

    @Test
    void mayBeEmpty() {
        assertThat(json.readTree(written(json.createObjectNode(), List.of())).at("/items"))
                .isEmpty();
    }

    @Test
    void isWrittenWhileItIsRead() {
        StringWriter out = new StringWriter();
        new JsonList(json, json.createObjectNode(), "items")
                .write(
                        IntStream.range(0, MANY)
                                .peek(i -> assertThat(
                                                i > MANY / 2 && out.getBuffer().isEmpty())
                                        .as("half of the items are read, and nothing is written")
                                        .isFalse())
                                .mapToObj(String::valueOf)
                                .iterator(),
                        this::node,
                        out);
        assertThat(out.toString().lines()).hasSize(MANY + 2);
    }
}
