package dev.dateline.extraction.llm;

import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The instructions that a language model gets with every article: a file with the vocabulary filled in. */
final class Instructions {

    /** Changes with the words of the instructions or the schema, so that no answer to older ones is used again. */
    static final int VERSION = 1;

    private Instructions() {}

    static String text() {
        return resource("instructions-" + VERSION + ".md")
                .replace("{entityKinds}", names(EntityKind.values()))
                .replace("{subkinds}", names(Subkind.values()))
                .replace("{kinds}", lines(Arrays.stream(EventKind.values()).map(Instructions::kind)))
                .replace("{roles}", lines(Arrays.stream(Role.values()).map(r -> r.name() + ": " + r.meaning())))
                .replace("{fields}", lines(OwnField.ALL.stream().map(f -> f.json() + ": " + f.meaning())))
                .replace("{example}", resource("example-" + VERSION + ".json").strip());
    }

    private static String kind(EventKind kind) {
        EventDefinition definition = EventDefinition.of(kind);
        String fields = definition.fields().stream().map(OwnField::json).collect(Collectors.joining(", "));
        return kind + ": " + definition.meaning() + " Roles: " + roles(definition)
                + (fields.isEmpty() ? "." : ". Fields: " + fields + ".");
    }

    private static String roles(EventDefinition definition) {
        return Stream.of(definition.keyRoles(), definition.otherRoles())
                .flatMap(List::stream)
                .map(Role::name)
                .collect(Collectors.joining(", "));
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String lines(Stream<String> items) {
        return items.map(item -> "* " + item).collect(Collectors.joining("\n"));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Instructions.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
