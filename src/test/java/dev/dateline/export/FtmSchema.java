package dev.dateline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Looks over entities of FollowTheMoney as its own reader would: by the table of what its schema has. */
public final class FtmSchema {

    private record Property(
            String name,
            boolean required,
            @Nullable String type,
            @Nullable String range) {}

    private record Kind(boolean isAbstract, List<String> parents, List<Property> own) {}

    private static final Pattern LINE = Pattern.compile("(\\[?)(\\w+)]?(?: < ([\\w ]+?))? :(.*)");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+)(!?)(?:=(\\w+))?(?:>(\\w+))?");

    private final Map<String, Kind> kinds = new HashMap<>();

    public FtmSchema() {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("ftm-schema.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        Matcher read = LINE.matcher(line);
        if (!read.matches()) {
            throw new IllegalArgumentException(line);
        }
        List<String> parents =
                read.group(3) == null ? List.of() : List.of(read.group(3).split(" ", -1));
        List<Property> own = PROPERTY.matcher(read.group(4))
                .results()
                .map(found -> new Property(found.group(1), !found.group(2).isEmpty(), found.group(3), found.group(4)))
                .toList();
        kinds.put(read.group(2), new Kind(!read.group(1).isEmpty(), parents, own));
    }

    private Kind kind(String schema) {
        return Objects.requireNonNull(kinds.get(schema), schema);
    }

    private boolean isA(String schema, String range) {
        return schema.equals(range) || kind(schema).parents().stream().anyMatch(parent -> isA(parent, range));
    }

    private List<Property> properties(String schema) {
        List<Property> all = new ArrayList<>(kind(schema).own());
        kind(schema).parents().forEach(parent -> all.addAll(properties(parent)));
        return all;
    }

    /** What is wrong with these entities; nothing, as it should be. */
    public List<String> faults(List<JsonNode> entities) {
        Map<String, String> schemas = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (JsonNode entity : entities) {
            String id = entity.get("id").asString();
            if (schemas.put(id, entity.get("schema").asString()) != null) {
                faults.add("twice: " + id);
            }
        }
        entities.forEach(entity -> look(entity, schemas, faults));
        return faults;
    }

    private void look(JsonNode entity, Map<String, String> schemas, List<String> faults) {
        String id = entity.get("id").asString();
        String schema = entity.get("schema").asString();
        JsonNode given = entity.get("properties");
        if (!kinds.containsKey(schema) || kind(schema).isAbstract()) {
            faults.add("no such schema: " + entity);
            return;
        }
        List<Property> known = properties(schema);
        known.stream()
                .filter(property -> property.required() && !given.has(property.name()))
                .forEach(property -> faults.add(id + " lacks " + property.name()));
        given.propertyStream().forEach(property -> {
            Property found = known.stream()
                    .filter(each -> each.name().equals(property.getKey()))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                faults.add(schema + " has no " + property.getKey());
            } else {
                property.getValue()
                        .valueStream()
                        .filter(value -> !fits(value.asString(), found, schemas))
                        .forEach(value -> faults.add(id + " " + found + " " + value));
            }
        });
    }

    private boolean fits(String value, Property property, Map<String, String> schemas) {
        if (property.range() != null) {
            String schema = schemas.get(value);
            return schema != null && isA(schema, property.range());
        }
        return switch (property.type()) {
            case null -> !value.isBlank();
            case "date" -> value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            case "url" -> value.matches("https?://\\S+");
            default -> false;
        };
    }
}
