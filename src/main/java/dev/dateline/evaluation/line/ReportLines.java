package dev.dateline.evaluation.line;

import dev.dateline.evaluation.line.ReportedEvent.Leeway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines in the contract's format: what {@code extract} prints, and gold lines with their extra keys. */
public final class ReportLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WORDS = List.of("series", "manner", "jurisdiction");
    private static final List<String> AMOUNTS = List.of("raised", "valuation", "price");
    private static final List<String> MAY_BE_GIVEN = Stream.of(
                    WORDS.stream(), AMOUNTS.stream(), Stream.of("interim", "headcount"))
            .flatMap(stream -> stream)
            .toList();

    private final String source;

    private ReportLines(String source) {
        this.source = source;
    }

    /**
     * The lines by their article's id, in the order of the source.
     *
     * @param source the file's name, for messages
     * @throws InvalidInput if a line is not in the format
     */
    public static Map<String, ReportLine> read(String source, Stream<String> lines) {
        ReportLines reader = new ReportLines(source);
        Map<String, ReportLine> read = new LinkedHashMap<>();
        lines.filter(line -> !line.isBlank()).map(reader::line).forEach(line -> {
            if (read.put(line.articleId(), line) != null) {
                throw new InvalidInput(source + ": two lines for " + line.articleId());
            }
        });
        return read;
    }

    private ReportLine line(String json) {
        JsonNode node = parse(json);
        String id = required(node, "articleId", "a line");
        List<LineEntity> entities = new ArrayList<>();
        node.path("entities").forEach(entity -> entities.add(entity(entity, id)));
        List<ReportedEvent> events = new ArrayList<>();
        node.path("events").forEach(event -> events.add(event(event, id)));
        events.sort(Comparator.comparing(ReportedEvent::sortKey));
        return new ReportLine(id, entities, events, node.path("extraKinds").asBoolean(false));
    }

    private JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new InvalidInput(source + ": not JSON: " + e.getOriginalMessage());
        }
    }

    private LineEntity entity(JsonNode node, String article) {
        return new LineEntity(
                required(node, "name", article),
                required(node, "kind", article),
                texts(node.path("aliases")),
                node.path("optional").asBoolean(false));
    }

    private ReportedEvent event(JsonNode node, String article) {
        JsonNode when = node.path("when");
        JsonNode confidence = node.path("confidence");
        JsonNode headcount = node.path("headcount");
        return new ReportedEvent(
                required(node, "kind", article),
                node.path("id").asString(""),
                required(node, "status", article),
                when.isString() ? when.stringValue() : null,
                participants(node, article),
                texts(node.path("titles")),
                node.path("interim").asBoolean(false),
                words(node),
                amounts(node),
                headcount.isNumber() ? headcount.longValue() : null,
                texts(node.path("attributedTo")),
                quote(node.path("evidence")),
                confidence.isNumber() ? confidence.doubleValue() : null,
                leeway(node),
                texts(node.path("rules")),
                SortKey.of(node));
    }

    private List<Participation> participants(JsonNode event, String article) {
        List<Participation> participants = new ArrayList<>();
        event.path("participants")
                .forEach(node -> participants.add(
                        new Participation(required(node, "role", article), required(node, "name", article))));
        return participants;
    }

    private static Map<String, String> words(JsonNode event) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String field : WORDS) {
            if (event.path(field).isString()) {
                words.put(field, event.path(field).stringValue());
            }
        }
        return words;
    }

    private static Map<String, StatedAmount> amounts(JsonNode event) {
        Map<String, StatedAmount> amounts = new LinkedHashMap<>();
        for (String field : AMOUNTS) {
            JsonNode node = event.path(field);
            if (node.path("amount").isNumber() && node.path("currency").isString()) {
                double amount = node.path("amount").doubleValue();
                amounts.put(
                        field,
                        new StatedAmount(
                                amount,
                                node.path("maxAmount").asDouble(amount),
                                node.path("currency").stringValue()));
            }
        }
        return amounts;
    }

    private static @Nullable QuoteSpan quote(JsonNode node) {
        boolean whole = node.path("quote").isString()
                && node.path("start").isIntegralNumber()
                && node.path("end").isIntegralNumber();
        return whole
                ? new QuoteSpan(
                        node.path("quote").stringValue(),
                        node.path("start").intValue(),
                        node.path("end").intValue())
                : null;
    }

    private static Leeway leeway(JsonNode event) {
        List<@Nullable String> whens = new ArrayList<>();
        event.path("altWhen").forEach(node -> whens.add(node.isString() ? node.stringValue() : null));
        Set<String> asked = new HashSet<>();
        MAY_BE_GIVEN.stream().filter(event::hasNonNull).forEach(asked::add);
        return new Leeway(
                event.path("optional").asBoolean(false),
                event.path("salience").asString("main"),
                Set.copyOf(texts(event.path("altKinds"))),
                whens,
                Set.copyOf(texts(event.path("altStatus"))),
                Set.copyOf(texts(event.path("altManner"))),
                Set.copyOf(texts(event.path("optionalParticipants"))),
                asked);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private String required(JsonNode node, String field, String where) {
        if (!node.path(field).isString()) {
            throw new InvalidInput(source + ": " + where + ": no " + field + " in " + node);
        }
        return node.path(field).stringValue();
    }
}
