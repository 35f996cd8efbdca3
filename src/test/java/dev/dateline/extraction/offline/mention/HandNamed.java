package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.fact.entity.EntityKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a text whose words a test has given their kinds. */
public final class HandNamed {

    private HandNamed() {}

    /** Each name once, with every place that gives it. */
    public static NameMentions names(List<TaggedLine> lines) {
        Map<String, NameGroup> groups = new LinkedHashMap<>();
        for (TaggedLine line : lines) {
            for (int from = 0; from < line.size(); from++) {
                EntityKind kind = kindAt(line, from);
                if (kind != null) {
                    NameSpan span = new NameSpan(line, from, end(line, from, kind));
                    NameGroup group = groups.computeIfAbsent(span.key(), key -> new NameGroup());
                    group.add(span);
                    if (line.believers(from) > 1) {
                        group.favour(kind, 6);
                    } else {
                        group.presume(kind, 1.5);
                    }
                    from = span.to() - 1;
                }
            }
        }
        return new NameMentions(List.copyOf(groups.values()), List.of());
    }

    private static int end(TaggedLine line, int from, EntityKind kind) {
        int to = from + 1;
        while (to < line.size() && kind == kindAt(line, to)) {
            to++;
        }
        return to;
    }

    private static @Nullable EntityKind kindAt(TaggedLine line, int place) {
        return switch (line.token(place).ner()) {
            case "ORGANIZATION" -> EntityKind.ORGANIZATION;
            case "PERSON" -> EntityKind.PERSON;
            case "LOCATION" -> EntityKind.PLACE;
            case "MISC" -> EntityKind.PRODUCT;
            default -> null;
        };
    }
}
