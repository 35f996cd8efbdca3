package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.FieldType;
import dev.dateline.fact.field.OwnField;
import dev.dateline.graph.store.FlatDetails;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The places that CONTRIBUTING.md lists for a new field and a new kind exist, and have every field and every kind. */
class VocabularyPlacesTests {

    private static final Path GUIDE = Path.of("CONTRIBUTING.md");
    private static final Pattern ITEM = Pattern.compile("^\\* `([^`]+)`:", Pattern.MULTILINE);
    private static final String RULES = "extraction/check/rule";
    private static final String FRAMES = "extraction/offline/frame/rule";
    private static final Map<Object, String> CONSTANTS = Arrays.stream(OwnField.class.getFields())
            .filter(field -> field.getType() == OwnField.class)
            .collect(Collectors.toMap(VocabularyPlacesTests::value, Field::getName));

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> placesOfFields() throws IOException {
        return places("To add a field");
    }

    static List<String> placesOfKinds() throws IOException {
        return places("To add a kind of event");
    }

    private static List<String> places(String heading) throws IOException {
        String section =
                Files.readString(GUIDE).split("## " + heading + "\n", -1)[1].split("\n## ", -1)[0];
        return ITEM.matcher(section).results().map(item -> item.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("placesOfFields")
    void hasEveryField(String place) throws IOException {
        String text = text(place);
        assertThat(OwnField.ALL)
                .filteredOn(field -> !place.equals(RULES) || !isMoney(field.type()))
                .allSatisfy(field -> assertThat(names(place, field))
                        .as("%s in %s", field, place)
                        .allMatch(name -> Pattern.compile(name).matcher(text).find()));
    }

    private static boolean isMoney(FieldType type) {
        return type == FieldType.MONEY || type == FieldType.VALUATION;
    }

    /** How a place writes a field, as patterns: by its constant, by its name, or by its properties in the graph. */
    private static <T> Set<String> names(String place, OwnField<T> field) {
        if (place.endsWith(".java") || place.equals(RULES)) {
            return Set.of("\\b" + CONSTANTS.get(field) + "\\b");
        }
        if (place.equals("docs/vocabulary.md")) {
            return Set.of("\\| `" + field.json() + "` \\|");
        }
        Function<String, String> written = switch (place) {
            case "docs/graph.md" -> property -> "`" + property + "`";
            case "event-shown.cypher" -> property -> "\\." + property + "\\b";
            case "cypher/migrations" -> property -> "\\b" + property + ": 1\\b";
            default -> throw new IllegalArgumentException("say here how " + place + " writes a field");
        };
        Details only =
                Details.builder().with(field, EveryKind.details().get(field)).build();
        return FlatDetails.write(only).keySet().stream().map(written).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("placesOfKinds")
    void hasEveryKind(String place) throws IOException {
        String text = text(place);
        assertThat(EventKind.values())
                .allSatisfy(kind -> assertThat(text)
                        .as("%s in %s", kind, place)
                        .containsPattern("\\b" + (place.equals(FRAMES) ? fileName(kind) : kind.name()) + "\\b"));
    }

    private static String fileName(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\\.yaml";
    }

    /** The text of the one file with this name, or the names and texts of the files in the folders with it. */
    private static String text(String place) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("src", "cypher", "docs")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                all.filter(Files::isRegularFile)
                        .filter(file -> isAt(place, file))
                        .forEach(files::add);
            }
        }
        assertThat(files).as(place).isNotEmpty();
        assertThat(place.contains(".") ? files.size() : 1)
                .as("files named " + place)
                .isEqualTo(1);
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(file.getFileName()).append('\n').append(Files.readString(file));
        }
        return text.toString();
    }

    private static boolean isAt(String place, Path file) {
        Path folder = file.getParent();
        boolean named = file.endsWith(place) || (folder != null && folder.endsWith(place));
        return named && !file.toString().endsWith("Tests.java");
    }
}
