package dev.dateline.export.format;

import dev.dateline.question.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * The formats in which one thing can be written.
 *
 * @param all in the order of {@link FileFormat}
 */
public record ExportFormats<T>(List<? extends Format<T>> all) {

    public ExportFormats {
        all = all.stream().sorted(Comparator.comparing(Format::format)).toList();
    }

    /** The format with this name; without a name, the one that the reader prefers. */
    public Format<T> chosen(@Nullable String name, @Nullable String accept) {
        return name == null ? accepted(accept) : named(name);
    }

    /**
     * The format with this name.
     *
     * @throws Problem if no format has this name (400, with a list of those that exist)
     */
    public Format<T> named(String name) {
        return all.stream()
                .filter(format -> format.format().word().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter("format", name, "Give any of " + names() + "."));
    }

    private Format<T> accepted(@Nullable String accept) {
        List<MediaType> wanted = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(wanted);
        return wanted.stream()
                .flatMap(type -> all.stream()
                        .filter(format -> type.includes(format.format().type())))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter("Accept", accept, "Accept any of " + types() + "."));
    }

    String names() {
        return Stream.concat(
                        Stream.of("json"),
                        all.stream().map(format -> format.format().word()))
                .collect(Collectors.joining(", "));
    }

    private String types() {
        return all.stream().map(format -> format.format().type().toString()).collect(Collectors.joining(", "));
    }
}
