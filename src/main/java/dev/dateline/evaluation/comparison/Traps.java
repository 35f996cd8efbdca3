package dev.dateline.evaluation.comparison;

import dev.dateline.evaluation.comparison.Trap.Who;
import dev.dateline.evaluation.line.InvalidInput;
import dev.dateline.evaluation.line.QuoteSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads traps: a JSON array of passages with the sorts of event that they must not yield. */
public final class Traps {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Traps() {}

    /**
     * The traps of a JSON array.
     *
     * @throws InvalidInput if the text is not such an array
     */
    public static List<Trap> read(String source, String json) {
        try {
            List<Trap> traps = new ArrayList<>();
            JSON.readTree(json).forEach(node -> traps.add(trap(node)));
            return traps;
        } catch (JacksonException e) {
            throw new InvalidInput(source + ": not a list of traps: " + e.getOriginalMessage());
        }
    }

    private static Trap trap(JsonNode node) {
        List<Trap.Pattern> forbidden = new ArrayList<>();
        node.required("forbidden").forEach(pattern -> forbidden.add(pattern(pattern)));
        return new Trap(
                node.required("id").asString(),
                node.required("articleId").asString(),
                node.path("mustNotYield").asString(""),
                quote(node.path("evidence")),
                forbidden);
    }

    private static @Nullable QuoteSpan quote(JsonNode node) {
        return node.isObject()
                ? new QuoteSpan(
                        node.path("quote").asString(""),
                        node.required("start").asInt(),
                        node.required("end").asInt())
                : null;
    }

    private static Trap.Pattern pattern(JsonNode node) {
        List<Who> participants = new ArrayList<>();
        node.path("participants").forEach(who -> participants.add(who(who)));
        return new Trap.Pattern(
                node.path("anywhere").asBoolean(false),
                texts(node.path("kinds")),
                texts(node.path("statuses")),
                participants,
                texts(node.path("titles")),
                node.hasNonNull("interim") ? node.path("interim").asBoolean() : null,
                node.hasNonNull("amount") ? node.path("amount").asDouble() : null,
                node.hasNonNull("when") ? node.path("when").asString() : null);
    }

    /** A name, a list of which any will do, or a name in a role. */
    private static Who who(JsonNode node) {
        if (node.isObject()) {
            return new Who(
                    node.required("role").asString(),
                    List.of(node.required("name").asString()));
        }
        return new Who(null, node.isArray() ? texts(node) : List.of(node.asString()));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
