package dev.dateline.fact.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.field.OwnField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/vocabulary.md}, written from the definitions; {@code -Dgolden.update=true} writes it again. */
class VocabularyGuideTests {

    private static final Path GUIDE = Path.of("docs", "vocabulary.md");

    @Test
    void theGuideSaysWhatTheDefinitionsSay() throws IOException {
        String guide = guide();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GUIDE, guide);
        }
        assertThat(guide).isEqualTo(Files.readString(GUIDE));
    }

    @Test
    void eachRoleAndFieldBelongsToAKind() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<OwnField<?>> fields = new HashSet<>();
        for (EventKind kind : EventKind.values()) {
            roles.addAll(EventDefinition.of(kind).keyRoles());
            roles.addAll(EventDefinition.of(kind).otherRoles());
            fields.addAll(EventDefinition.of(kind).fields());
        }
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
        assertThat(fields).containsExactlyInAnyOrderElementsOf(OwnField.ALL);
    }

    private static String guide() {
        return "# The vocabulary\n\nWritten from `EventDefinition`, `Role` and `OwnField`; the instructions of language"
                + " models and the OpenAPI document take their words from there, too.\n\n## Kinds of event\n\n"
                + "| kind | meaning | key roles | other roles | fields |\n|---|---|---|---|---|\n"
                + lines(Arrays.stream(EventKind.values()).map(VocabularyGuideTests::row))
                + "\n"
                + "Without one of its key roles an event is another one: if an article does not name who takes it, the"
                + " event is not stored.\n\n"
                + "## Roles\n\n"
                + "| role | taken by |\n"
                + "|---|---|\n"
                + lines(Arrays.stream(Role.values()).map(role -> "| `" + role + "` | " + role.meaning() + " |"))
                + "\n## Fields\n\n| field | meaning |\n|---|---|\n"
                + lines(OwnField.ALL.stream().map(field -> "| `" + field.json() + "` | " + field.meaning() + " |"));
    }

    private static String row(EventKind kind) {
        EventDefinition definition = EventDefinition.of(kind);
        return "| `" + kind + "` | " + definition.meaning() + " | " + names(definition.keyRoles().stream()) + " | "
                + names(definition.otherRoles().stream()) + " | "
                + names(definition.fields().stream().map(OwnField::json)) + " |";
    }

    private static String names(Stream<?> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(" "));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
