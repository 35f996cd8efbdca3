package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.lexicon.Gazetteers;
import dev.dateline.extraction.offline.mention.KindDoubt;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entity of an article, by all that names it.
 *
 * @param names as the text has them, each once
 * @param kind its kind, as far as is known
 * @param presumed what the document alone makes of it
 * @param doubt what else it may be, if a role asks for it
 * @param settled whether a role has said what it is
 * @param bystander whether the text says nothing about it but its name
 * @param firstOffset the code unit at which it is first named
 */
record EntityChain(
        EntityId id,
        List<String> names,
        EntityKind kind,
        @Nullable Subkind subkind,
        EntityKind presumed,
        KindDoubt doubt,
        boolean settled,
        boolean bystander,
        int firstOffset) {

    /** By the first mention. */
    static final Comparator<EntityChain> IN_ORDER =
            Comparator.comparingInt(EntityChain::firstOffset).thenComparing(EntityChain::id);

    private static final Map<String, Character> GENDERS = Gazetteers.genders();

    EntityChain {
        names = List.copyOf(names);
    }

    /** An entity that nothing names yet. */
    static EntityChain of(EntityId id, EntityKind kind, @Nullable Subkind subkind, KindDoubt doubt) {
        return new EntityChain(id, List.of(), kind, subkind, kind, doubt, false, false, Integer.MAX_VALUE);
    }

    /** The same, named at one more place. */
    EntityChain named(String name, int offset) {
        if (names.contains(name) && offset >= firstOffset) {
            return this;
        }
        return new EntityChain(
                id,
                union(names, List.of(name)),
                kind,
                subkind,
                presumed,
                doubt,
                settled,
                bystander,
                Math.min(firstOffset, offset));
    }

    /** The same, of which the text says nothing but its name. */
    EntityChain standingBy() {
        return new EntityChain(id, names, kind, subkind, presumed, doubt, settled, true, firstOffset);
    }

    /** The same, once a role has said what it is. */
    EntityChain settledAs(EntityKind asked, @Nullable Subkind moreExactly) {
        Subkind known = kind == asked ? subkind : null;
        Subkind exact = known == null && asked == EntityKind.ORGANIZATION ? moreExactly : known;
        return new EntityChain(id, names, asked, exact, presumed, doubt, true, bystander, firstOffset);
    }

    /** The same by what the document alone makes of it. */
    EntityChain asPresumed() {
        return kind == presumed
                ? this
                : new EntityChain(id, names, presumed, null, presumed, doubt, settled, bystander, firstOffset);
    }

    /** The same with what the other knows of it; both are of one kind. */
    EntityChain joinedWith(EntityChain other) {
        return new EntityChain(
                id,
                union(names, other.names),
                kind,
                subkind == null ? other.subkind : subkind,
                presumed,
                doubt,
                settled || other.settled,
                bystander && other.bystander,
                Math.min(firstOffset, other.firstOffset));
    }

    private static List<String> union(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        more.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return all;
    }

    /** Whether no first name contradicts the gender, {@code M} or {@code F}. */
    boolean mayBeOfGender(char gender) {
        return names.stream().map(EntityChain::genderOf).noneMatch(known -> known != '?' && known != gender);
    }

    private static char genderOf(String name) {
        int space = name.indexOf(' ');
        String first = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
        return switch (first) {
            case "mr." -> 'M';
            case "mrs.", "ms." -> 'F';
            default -> space < 0 ? '?' : GENDERS.getOrDefault(first, '?');
        };
    }

    /** Whether the word is one of its name's, but not the whole of it. */
    boolean hasWord(String word) {
        return names.stream()
                .map(name -> List.of(name.toLowerCase(Locale.ROOT).split("\\s+", -1)))
                .anyMatch(words -> words.size() > 1 && words.contains(word));
    }

    /** Whether one of its names has one of the words. */
    boolean hasAnyWord(Set<String> words) {
        return names.stream()
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+", -1)))
                .anyMatch(words::contains);
    }

    /** Whether one of its names is among the words, which are as {@link #spaced} has them. */
    boolean isNamedIn(String words) {
        return names.stream().map(EntityChain::spaced).anyMatch(name -> !name.isBlank() && words.contains(name));
    }

    /** A text's words in lower case, with a space around each. */
    static String spaced(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    boolean isCalled(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Whether a role may overrule the kind that the document suggests. */
    boolean mayBe(EntityKind other) {
        return kind == other || (!settled && doubt.allows(other));
    }

    /** The article's entity: the longest of its names, and the others. */
    Entity entity() {
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return new Entity(id, kind, subkind, longestFirst.getFirst(), longestFirst);
    }
}
