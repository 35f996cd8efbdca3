package dev.dateline.extraction.offline.frame;

import dev.dateline.extraction.offline.lexicon.WordClasses;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One frame of a file, ready to be matched. */
public record Frame(
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
        Set<String> without,
        List<Slot> needs,
        List<Slot> lacks,
        @Nullable Slot money) {

    private static final String ANY = "any";

    private static final double USUAL_PRECISION = 0.85;

    public static Frame of(EventKind kind, FrameFile.Entry entry, WordClasses words) {
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
                words.expand(entry.without()),
                entry.needs().stream().map(need -> Slot.parse(need, words)).toList(),
                entry.lacks().stream().map(lack -> Slot.parse(lack, words)).toList(),
                entry.money() == null || entry.money().equals(ANY) ? null : Slot.parse(entry.money(), words));
    }

    String name() {
        return entry.name();
    }

    public double precision() {
        Double measured = entry.precision();
        return measured == null ? USUAL_PRECISION : measured;
    }

    /** Whether an amount must stand somewhere in the sentence. */
    boolean asksForMoney() {
        return entry.money() != null;
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
