package dev.dateline.resolution.entity;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.resolution.entity.NameNeighbourhood.Part;
import dev.dateline.resolution.judgement.OpenQuestion;
import dev.dateline.resolution.name.EditDistanceOne;
import dev.dateline.resolution.name.MentionKey;
import dev.dateline.resolution.name.NameVariants;
import dev.dateline.resolution.name.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which entities with names that are nearly alike may be one, though the rules keep them apart. A pure function of the
 * entities of one neighbourhood, which are those with one of their {@link #neighbourhoods} in common. Two with several
 * in common are compared in the narrowest of them alone.
 */
public final class EntityDoubts {

    /**
     * An entity with what its questions depend on: its names and neighbours.
     *
     * @param standsAlone whether its name says by itself who is meant
     * @param beside its circles in which a lone family name occurs, too
     */
    public record Known(EntityId id, EntityKind kind, String name, boolean standsAlone, Set<MentionKey> beside) {}

    /** Nobody can answer a question about a short name that may mean more than this many. */
    private static final int MOST_MEANINGS = 3;

    /** In a neighbourhood of more than so many nothing is asked: each would mean too many. */
    public static final int MOST_NEIGHBOURS = 50;

    private static final int FIRST_LETTERS = 4;
    private static final int MOST_WORDS = 6;
    private static final int LEAST_INITIALS = 3;
    private static final int MOST_INITIALS = 5;

    private EntityDoubts() {}

    /** Where to look for entities with names that are nearly alike. */
    public static Set<NameNeighbourhood> neighbourhoods(EntityKind kind, String name) {
        Set<NameNeighbourhood> keys = new TreeSet<>();
        List<String> words = Names.words(kind, name);
        switch (kind) {
            case PERSON -> {
                keys.add(new NameNeighbourhood(kind, Part.FAMILY_NAME, words.getLast()));
                if (words.size() > 1) {
                    String initial = words.getFirst().substring(0, 1);
                    keys.add(new NameNeighbourhood(kind, Part.FAMILY_NAME, words.getLast() + " " + initial));
                }
            }
            case ORGANIZATION, PRODUCT -> {
                addBeginnings(kind, words, keys);
                addLetters(kind, String.join("", words), keys);
                String initials = initials(name, words);
                if (initials != null) {
                    keys.add(new NameNeighbourhood(kind, Part.INITIALS, initials));
                }
            }
            case PLACE -> {}
        }
        return keys;
    }

    /** Each number of first words, which may be all of a shorter name; and the first with the last word. */
    private static void addBeginnings(EntityKind kind, List<String> words, Set<NameNeighbourhood> keys) {
        for (int end = 1; end <= Math.min(MOST_WORDS, words.size()); end++) {
            keys.add(new NameNeighbourhood(kind, Part.FIRST_WORDS, String.join(" ", words.subList(0, end))));
        }
        if (words.size() > 1) {
            keys.add(new NameNeighbourhood(kind, Part.FIRST_AND_LAST_WORD, words.getFirst() + " " + words.getLast()));
        }
    }

    /** Either half of the letters: a slip of the pen leaves one of them as it is. */
    private static void addLetters(EntityKind kind, String letters, Set<NameNeighbourhood> keys) {
        int length = letters.length();
        if (length < EditDistanceOne.LEAST_LETTERS) {
            keys.add(new NameNeighbourhood(kind, Part.FIRST_LETTERS, letters));
        }
        for (int half :
                length < EditDistanceOne.LEAST_LETTERS ? List.<Integer>of() : List.of(length / 2, (length + 1) / 2)) {
            keys.add(new NameNeighbourhood(kind, Part.FIRST_LETTERS, letters.substring(0, half)));
            keys.add(new NameNeighbourhood(kind, Part.LAST_LETTERS, letters.substring(length - half)));
        }
    }

    /** The doubts between those that share this neighbourhood and none narrower; the same whatever their order. */
    public static List<OpenQuestion> within(NameNeighbourhood neighbourhood, Collection<Known> entities) {
        List<Known> inOrder =
                entities.stream().sorted(Comparator.comparing(Known::id)).toList();
        List<OpenQuestion> doubts = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = i + 1; j < inOrder.size(); j++) {
                Known one = inOrder.get(i);
                Known other = inOrder.get(j);
                Set<NameNeighbourhood> shared = neighbourhoods(one.kind(), one.name());
                shared.retainAll(neighbourhoods(other.kind(), other.name()));
                if (neighbourhood.equals(narrowest(shared))) {
                    String because = because(one, other, shared);
                    if (because != null) {
                        doubts.add(OpenQuestion.of(one.id().value(), other.id().value(), because));
                    }
                }
            }
        }
        return doubts.stream().filter(doubt -> isAnswerable(doubt, doubts)).toList();
    }

    private static @Nullable NameNeighbourhood narrowest(Set<NameNeighbourhood> shared) {
        return shared.stream()
                .max(Comparator.comparingInt(
                                (NameNeighbourhood each) -> each.text().length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static @Nullable String because(Known one, Known other, Set<NameNeighbourhood> shared) {
        if (one.kind() == EntityKind.PERSON) {
            return persons(one, other);
        }
        String because = bodies(one, other);
        boolean initials = shared.stream().anyMatch(key -> key.part() == Part.INITIALS);
        return because == null && initials ? shortForm(one, other) : because;
    }

    private static boolean isAnswerable(OpenQuestion doubt, List<OpenQuestion> all) {
        return meanings(doubt.left(), all) <= MOST_MEANINGS && meanings(doubt.right(), all) <= MOST_MEANINGS;
    }

    private static long meanings(String id, List<OpenQuestion> all) {
        return all.stream()
                .filter(doubt -> doubt.left().equals(id) || doubt.right().equals(id))
                .count();
    }

    private static @Nullable String persons(Known one, Known other) {
        List<String> words = Names.words(one.kind(), one.name());
        List<String> others = Names.words(other.kind(), other.name());
        if (!words.getLast().equals(others.getLast()) || isDescribed(one) || isDescribed(other)) {
            return null;
        }
        if (words.size() == 1 || others.size() == 1) {
            return words.size() == others.size() ? null : loneName(one, other);
        }
        String given = words.getFirst();
        String otherGiven = others.getFirst();
        if (given.length() == 1 || otherGiven.length() == 1) {
            return given.charAt(0) == otherGiven.charAt(0)
                    ? "“%s” may be “%s”: the family name is the same, and the initial fits."
                            .formatted(one.name(), other.name())
                    : null;
        }
        boolean begun = Math.min(given.length(), otherGiven.length()) > 2
                && (given.startsWith(otherGiven) || otherGiven.startsWith(given));
        if (begun && !given.equals(otherGiven)) {
            return "“%s” may be “%s”: the family name is the same, and one given name begins the other."
                    .formatted(one.name(), other.name());
        }
        return leavesOut(words, others) ? leftOut(one, other) : null;
    }

    private static boolean isDescribed(Known entity) {
        return entity.name().equals(entity.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String loneName(Known one, Known other) {
        boolean together = !Collections.disjoint(one.beside(), other.beside());
        return "“%s” and “%s” have the family name in common, %s."
                .formatted(
                        one.name(),
                        other.name(),
                        together
                                ? "and stand beside the same organization; but so does somebody else of that name"
                                : "but no article names both beside the same organization");
    }

    private static @Nullable String bodies(Known one, Known other) {
        List<String> words = Names.words(one.kind(), one.name());
        List<String> others = Names.words(other.kind(), other.name());
        String letters = String.join("", words);
        String otherLetters = String.join("", others);
        if (!first(letters).equals(first(otherLetters))) {
            return null;
        }
        if (letters.equals(otherLetters)) {
            return "“%s” and “%s” have the same letters, written apart.".formatted(one.name(), other.name());
        }
        if (NameVariants.begins(words, others) || NameVariants.begins(others, words)) {
            Known shorter = words.size() < others.size() ? one : other;
            Known longer = words.size() < others.size() ? other : one;
            return "“%s” may be short for “%s”, but no article says so.".formatted(shorter.name(), longer.name());
        }
        if (leavesOut(words, others)) {
            return leftOut(one, other);
        }
        return EditDistanceOne.isLikely(letters, otherLetters)
                ? "“%s” and “%s” are one letter apart.".formatted(one.name(), other.name())
                : null;
    }

    private static String first(String letters) {
        return letters.substring(0, Math.min(FIRST_LETTERS, letters.length()));
    }

    private static @Nullable String shortForm(Known one, Known other) {
        List<String> words = Names.words(one.kind(), one.name());
        List<String> others = Names.words(other.kind(), other.name());
        return words.size() == 1 ^ others.size() == 1
                ? "“%s” may be short for “%s”: the initials fit, but no article says so."
                        .formatted(
                                words.size() == 1 ? one.name() : other.name(),
                                words.size() == 1 ? other.name() : one.name())
                : null;
    }

    private static String leftOut(Known one, Known other) {
        return "“%s” and “%s” begin and end alike; one leaves out what is between.".formatted(one.name(), other.name());
    }

    private static boolean leavesOut(List<String> words, List<String> others) {
        List<String> few = words.size() < others.size() ? words : others;
        List<String> many = words.size() < others.size() ? others : words;
        return few.size() > 1
                && few.size() < many.size()
                && few.getFirst().equals(many.getFirst())
                && few.getLast().equals(many.getLast())
                && many.containsAll(few);
    }

    private static @Nullable String initials(String name, List<String> words) {
        String initials = words.size() == 1 ? words.getFirst() : NameVariants.initialsOf(words);
        boolean fits = initials.length() >= LEAST_INITIALS && initials.length() <= MOST_INITIALS;
        boolean capitals = words.size() > 1 || name.chars().noneMatch(Character::isLowerCase);
        return fits && capitals ? initials : null;
    }
}
