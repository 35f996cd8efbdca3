package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EventKind;
import dev.dateline.fact.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One frame of a file, ready to be matched. */
record Frame(
        EventKind kind,
        FrameFile.Entry entry,
        Set<String> verbs,
        Set<String> nouns,
        List<RowPattern> rows,
        Map<Role, Slot> roles,
        @Nullable Slot title,
        List<Set<Role>> require,
        Set<String> unless,
        Set<String> with,
        List<Slot> needs) {

    private static final double USUAL_PRECISION = 0.85;

    static Frame of(EventKind kind, FrameFile.Entry entry, WordClasses words) {
        Map<Role, Slot> roles = new LinkedHashMap<>();
        entry.roles().forEach((role, slot) -> roles.put(role, Slot.parse(slot, words)));
        return new Frame(
                kind,
                entry,
                words.expand(entry.verbs()),
                words.expand(entry.nouns()),
                entry.rows().stream().map(row -> RowPattern.parse(row, words)).toList(),
                roles,
                entry.title() == null ? null : Slot.parse(entry.title(), words),
                entry.require().stream().map(Frame::choice).toList(),
                words.expand(entry.unless()),
                words.expand(entry.with()),
                entry.needs().stream().map(need -> Slot.parse(need, words)).toList());
    }

    String name() {
        return entry.name();
    }

    double precision() {
        Double measured = entry.precision();
        return measured == null ? USUAL_PRECISION : measured;
    }

    /** Whether the roles that were filled are enough to say anything. */
    boolean isSatisfiedBy(Set<Role> filled) {
        return require.stream().allMatch(choice -> choice.stream().anyMatch(filled::contains));
    }

    private static Set<Role> choice(String roles) {
        return Set.copyOf(
                List.of(roles.split("\\.", -1)).stream().map(Role::valueOf).toList());
    }
}
