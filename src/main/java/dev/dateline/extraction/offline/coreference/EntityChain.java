package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.lexicon.Gazetteers;
import dev.dateline.extraction.offline.mention.KindDoubt;
import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity while its article is being read: its kind may still be corrected and names may still be added. */
final class EntityChain {

    /** By the first mention. */
    static final Comparator<EntityChain> IN_ORDER =
            Comparator.comparingInt(EntityChain::firstOffset).thenComparing(chain -> chain.id.value());

    private static final Map<String, Character> GENDERS = Gazetteers.genders();

    private final EntityId id;

    private final Set<String> names = new LinkedHashSet<>();

    private EntityKind kind;

    private @Nullable Subkind subkind;

    private final EntityKind presumed;

    private final KindDoubt doubt;

    private boolean settled;

    private boolean bystander;

    private int firstOffset = Integer.MAX_VALUE;

    /** @param doubt what else it may be, if a role asks for it */
    EntityChain(EntityId id, EntityKind kind, @Nullable Subkind subkind, KindDoubt doubt) {
        this.id = id;
        this.kind = kind;
        this.subkind = subkind;
        this.presumed = kind;
        this.doubt = doubt;
    }

    EntityId id() {
        return id;
    }

    EntityKind kind() {
        return kind;
    }

    @Nullable
    Subkind subkind() {
        return subkind;
    }

    int firstOffset() {
        return firstOffset;
    }

    /** Takes in one place where the text names it. */
    void named(String name, int offset) {
        names.add(name);
        firstOffset = Math.min(firstOffset, offset);
    }

    /** The text says nothing about it but this name. */
    void standBy() {
        bystander = true;
    }

    boolean isBystander() {
        return bystander;
    }

    /** Whether a first name speaks against it. */
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

    /** @param words as {@link #spaced} has them */
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

    /** Whether a role may overrule what the document seemed to say of its kind. */
    boolean mayBe(EntityKind other) {
        return kind == other || (!settled && doubt.allows(other));
    }

    /** A role has said what it is: from now on that is sure. */
    void settle(EntityKind asked, @Nullable Subkind moreExactly) {
        if (kind != asked) {
            kind = asked;
            subkind = null;
        }
        settled = true;
        if (subkind == null && kind == EntityKind.ORGANIZATION) {
            subkind = moreExactly;
        }
    }

    /** No role that asked for another kind came to anything. */
    void unsettle() {
        if (kind != presumed) {
            kind = presumed;
            subkind = null;
        }
    }

    /** As the article's entity: the longest of its names, and the others. */
    Entity entity() {
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return new Entity(id, kind, subkind, longestFirst.getFirst(), longestFirst);
    }
}
