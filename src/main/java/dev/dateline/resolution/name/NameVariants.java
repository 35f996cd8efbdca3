package dev.dateline.resolution.name;

import dev.dateline.fact.entity.EntityKind;
import java.util.List;
import java.util.Set;

/** Whether an article that uses two names for one thing uses a short and a long form of one name. */
public final class NameVariants {

    /** Behind another name these make the name of a part of it, or of a relative: "Acme Ventures" is not "Acme". */
    private static final Set<String> OF_A_UNIT = Set.of(
            "africa",
            "america",
            "americas",
            "asia",
            "bank",
            "books",
            "canada",
            "china",
            "cloud",
            "energy",
            "europe",
            "foundation",
            "france",
            "germany",
            "health",
            "india",
            "japan",
            "korea",
            "labs",
            "music",
            "news",
            "pay",
            "pictures",
            "records",
            "research",
            "services",
            "studios",
            "uk",
            "usa",
            "ventures",
            "web");

    /** Before a public body's name they say whose it is. */
    private static final Set<String> COUNTRIES = Set.of("us", "uk", "eu");

    private NameVariants() {}

    public static boolean related(EntityKind kind, String one, String other) {
        if (Names.key(kind, one).equals(Names.key(kind, other))) {
            return true;
        }
        List<String> words = Names.words(kind, one);
        List<String> others = Names.words(kind, other);
        return switch (kind) {
            case PERSON ->
                words.size() > 1 && others.size() > 1 && words.getLast().equals(others.getLast());
            case ORGANIZATION -> relatedOrganizations(withoutCountry(words), withoutCountry(others));
            case PRODUCT, PLACE -> begins(words, others) || begins(others, words);
        };
    }

    private static boolean relatedOrganizations(List<String> words, List<String> others) {
        return words.equals(others) || begins(words, others) || begins(others, words) || initials(words, others);
    }

    /** "U.S. Securities and Exchange Commission" is the "SEC", but "US Bank" no bank of another name. */
    private static List<String> withoutCountry(List<String> words) {
        return words.size() > 2 && COUNTRIES.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    }

    public static boolean begins(List<String> start, List<String> whole) {
        return !start.isEmpty()
                && start.size() < whole.size()
                && whole.subList(0, start.size()).equals(start)
                && whole.subList(start.size(), whole.size()).stream().noneMatch(OF_A_UNIT::contains);
    }

    private static boolean initials(List<String> one, List<String> other) {
        return initialsOf(one).equals(String.join("", other))
                || initialsOf(other).equals(String.join("", one));
    }

    public static String initialsOf(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.stream()
                .filter(word -> !Set.of("of", "and", "for", "the").contains(word))
                .forEach(word -> initials.append(word.charAt(0)));
        return words.size() > 1 ? initials.toString() : "";
    }
}
