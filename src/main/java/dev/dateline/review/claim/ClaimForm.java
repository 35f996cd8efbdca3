package dev.dateline.review.claim;

import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a form in which a person edits or adds a claim of one kind.
 *
 * @param roles those that the kind has
 * @param cast who takes part, with some lines left empty
 * @param fields the kind's own
 */
record ClaimForm(EventKind kind, String status, String when, List<Role> roles, List<Line> cast, List<Field> fields) {

    private static final int EMPTY_LINES = 2;

    /** Who takes which role. */
    record Line(String role, String name) {}

    /**
     * One of the kind's own fields.
     *
     * @param label what it is called
     * @param type {@code money}, {@code flag} or {@code text}
     * @param currency of an amount; empty for anything else
     */
    record Field(String name, String label, String hint, String type, String value, String currency) {}

    /** The form with a claim filled in, as {@link ClaimReading#write} has it. */
    static ClaimForm of(EventKind kind, JsonNode claim) {
        EventDefinition definition = EventDefinition.of(kind);
        List<Role> roles = Stream.concat(definition.keyRoles().stream(), definition.otherRoles().stream())
                .toList();
        List<Line> cast = new ArrayList<>();
        claim.path("participants")
                .forEach(part -> cast.add(new Line(
                        part.path("role").asString(""), part.path("name").asString(""))));
        for (int i = 0; i < EMPTY_LINES; i++) {
            cast.add(new Line(roles.get(Math.min(i, roles.size() - 1)).name(), ""));
        }
        return new ClaimForm(
                kind,
                claim.path("status").asString("HAPPENED"),
                claim.path("when").asString(""),
                roles,
                cast,
                definition.fields().stream().map(field -> field(field, claim)).toList());
    }

    private static Field field(OwnField<?> field, JsonNode claim) {
        JsonNode value = claim.path(field.json());
        String type = type(field);
        String text = value.isArray()
                ? String.join("; ", value.valueStream().map(JsonNode::asString).toList())
                : type.equals("money") ? value.path("amount").asString("") : value.asString("");
        return new Field(
                field.json(),
                field.label(),
                field.meaning(),
                type,
                text,
                value.path("currency").asString("USD"));
    }

    private static String type(OwnField<?> field) {
        return switch (field.type()) {
            case MONEY, VALUATION -> "money";
            case FLAG -> "flag";
            case NAME, WORDING, PLACE, TITLES, MANNER, COUNT, SHARE -> "text";
        };
    }

    /** What such a form sent, as a claim in JSON; an empty field goes. */
    static ObjectNode sent(EventKind kind, MultiValueMap<String, String> sent) {
        ObjectNode claim = JsonNodeFactory.instance.objectNode();
        claim.put("kind", kind.name()).put("status", sent.getFirst("status")).put("when", sent.getFirst("when"));
        var participants = claim.putArray("participants");
        List<String> roles = sent.getOrDefault("role", List.of());
        List<String> names = sent.getOrDefault("name", List.of());
        for (int i = 0; i < Math.min(roles.size(), names.size()); i++) {
            if (!names.get(i).isBlank()) {
                participants
                        .addObject()
                        .put("role", roles.get(i))
                        .put("name", names.get(i).strip());
            }
        }
        EventDefinition.of(kind).fields().forEach(field -> put(claim, field, sent));
        return claim;
    }

    private static void put(ObjectNode claim, OwnField<?> field, MultiValueMap<String, String> sent) {
        String given = text(sent, field.json());
        if (given == null) {
            claim.putNull(field.json());
            return;
        }
        switch (type(field)) {
            case "money" -> money(claim, field, given, sent);
            case "flag" -> claim.put(field.json(), Boolean.parseBoolean(given));
            default -> {
                if (field == OwnField.TITLES) {
                    var titles = claim.putArray(field.json());
                    Stream.of(given.split(";"))
                            .map(String::strip)
                            .filter(title -> !title.isEmpty())
                            .forEach(titles::add);
                } else {
                    claim.put(field.json(), given);
                }
            }
        }
    }

    private static void money(ObjectNode claim, OwnField<?> field, String given, MultiValueMap<String, String> sent) {
        ObjectNode money = claim.putObject(field.json());
        String plain = given.replaceAll("[,_\\s]", "");
        if (plain.matches("\\d+(\\.\\d+)?")) {
            money.put("amount", new BigDecimal(plain));
        } else {
            money.put("amount", given);
        }
        money.put("currency", Objects.requireNonNullElse(text(sent, field.json() + "Currency"), "USD"));
    }

    private static @Nullable String text(MultiValueMap<String, String> sent, String field) {
        String text = sent.getFirst(field);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
