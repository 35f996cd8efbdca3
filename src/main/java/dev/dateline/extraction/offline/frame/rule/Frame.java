package dev.dateline.extraction.offline.frame.rule;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One frame of a file, ready to be matched. */
public record Frame(
        EventKind kind,
        FrameRule rule,
        Set<String> verbs,
        Set<String> nouns,
        List<TokenPattern> patterns,
        Map<Role, DependencyPath> roles,
        @Nullable DependencyPath title,
        List<Set<Role>> require,
        Set<String> unless,
        Set<String> with,
        Set<String> without,
        List<DependencyPath> needs,
        List<DependencyPath> lacks,
        @Nullable DependencyPath money) {

    private static final String ANY = "any";

    public static Frame of(EventKind kind, FrameRule rule, Lexicon words) {
        Map<Role, DependencyPath> roles = new LinkedHashMap<>();
        rule.roles().forEach((role, path) -> roles.put(role, DependencyPath.parse(path, words)));
        return new Frame(
                kind,
                rule,
                words.expand(rule.verbs()),
                words.expand(rule.nouns()),
                rule.rows().stream()
                        .map(pattern -> TokenPattern.parse(pattern, words))
                        .toList(),
                roles,
                rule.title() == null ? null : DependencyPath.parse(rule.title(), words),
                rule.require().stream().map(Frame::choice).toList(),
                words.expand(rule.unless()),
                words.expand(rule.with()),
                words.expand(rule.without()),
                rule.needs().stream()
                        .map(need -> DependencyPath.parse(need, words))
                        .toList(),
                rule.lacks().stream()
                        .map(lack -> DependencyPath.parse(lack, words))
                        .toList(),
                rule.money() == null || rule.money().equals(ANY) ? null : DependencyPath.parse(rule.money(), words));
    }

    String name() {
        return rule.name();
    }

    /** The rule's name after its kind, which no other rule has: {@code ACQUISITION: acquirer buys target}. */
    public String id() {
        return kind + ": " + rule.name();
    }

    public double precision() {
        return rule.precision();
    }

    /** Whether an amount must stand somewhere in the sentence. */
    public boolean asksForMoney() {
        return rule.money() != null;
    }

    /** Whether the roles that were filled are enough to say anything. */
    public boolean isSatisfiedBy(Set<Role> filled) {
        return require.stream().allMatch(choice -> choice.stream().anyMatch(filled::contains));
    }

    private static Set<Role> choice(String roles) {
        return Set.copyOf(
                List.of(roles.split("\\.", -1)).stream().map(Role::valueOf).toList());
    }
}
