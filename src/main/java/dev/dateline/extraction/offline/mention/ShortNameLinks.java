package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.lexicon.Gazetteers;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.entity.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which shorter names of a document mean the same as which longer ones. */
final class ShortNameLinks {

    private static final Set<String> ENDINGS = Lexicon.NAMES.get("organization-endings");

    /** Endings that do not set a part of a house apart from the house, as "Ventures" does. */
    private static final Set<String> SAME_HOUSE = Lexicon.NAMES.get("same-house-endings");

    private static final Set<String> PLACES = Gazetteers.places();

    private static final Set<String> PARTS = Lexicon.NAMES.get("house-parts");

    private static final Set<String> COMMON_OPENINGS = Lexicon.NAMES.get("common-openings");

    private static final Set<String> NO_INITIAL = Set.of("of", "and", "for", "the", "on", "&", "'s", "-");

    private static final Pattern COUNTRY = Pattern.compile("u[.]?[sk][.]?|eu");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}|\\p{Lu}&\\p{Lu}");

    /** Names by their first words, their last words and their initials, all of which a short form keeps one of. */
    private final Map<String, List<NameGroup>> byClue = new HashMap<>();

    ShortNameLinks(List<NameGroup> groups) {
        for (NameGroup group : groups) {
            clues(group)
                    .forEach(clue -> byClue.computeIfAbsent(clue, key -> new ArrayList<>())
                            .add(group));
        }
    }

    /** The longer name that this one stands for, if the document gives one: the last one before it, else the first. */
    Optional<NameGroup> longer(NameGroup name) {
        List<NameGroup> candidates = Stream.of(
                        name.words().getFirst(), name.words().getLast())
                .flatMap(clue -> byClue.getOrDefault(clue, List.of()).stream())
                .filter(other -> other != name && isShortFor(name, other))
                .distinct()
                .toList();
        Optional<NameGroup> before = candidates.stream()
                .filter(other -> other.firstOffset() < name.firstOffset())
                .max(Comparator.comparingInt(NameGroup::firstOffset));
        return before.or(() -> candidates.stream().min(Comparator.comparingInt(NameGroup::firstOffset)));
    }

    private static Stream<String> clues(NameGroup group) {
        String last = group.words().getLast();
        return Stream.concat(Stream.of(group.words().getFirst(), last, last + "s"), initials(group))
                .distinct();
    }

    /** Of all words; where the first says whose it is, "U.S. Department of Trade", also of the others. */
    private static Stream<String> initials(NameGroup group) {
        List<String> words = group.words();
        boolean ofCountry =
                words.size() > 2 && COUNTRY.matcher(words.getFirst()).matches();
        List<List<String>> forms = ofCountry ? List.of(words, words.subList(1, words.size())) : List.of(words);
        return forms.stream().flatMap(form -> Stream.of(initials(form), lettersOf(form)));
    }

    /** The initials of all words, the little ones included: "DOJ" for "Department of Justice". */
    private static String lettersOf(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static String initials(List<String> words) {
        return words.stream()
                .filter(word -> !NO_INITIAL.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private boolean isShortFor(NameGroup name, NameGroup full) {
        if (isAcronym(name, full) || isPlural(name, full)) {
            return true;
        }
        if (name.words().size() >= full.words().size()) {
            return false;
        }
        return switch (full.kind()) {
            case PERSON -> isPartOfPerson(name, full);
            case ORGANIZATION -> isPartOfOrganization(name, full);
            case PRODUCT -> full.words().getFirst().equals("project") && endsWith(full, name);
            case PLACE -> false;
        };
    }

    /** Whether it is the plural of a product's name: "iPhones" for "iPhone". */
    private static boolean isPlural(NameGroup name, NameGroup full) {
        return full.kind() == EntityKind.PRODUCT
                && !Character.isDigit(full.words().getLast().codePointAt(0))
                && String.join(" ", name.words()).equals(String.join(" ", full.words()) + "s");
    }

    private static boolean isPartOfPerson(NameGroup name, NameGroup full) {
        boolean sameFirst = full.words().getFirst().equals(name.words().getFirst());
        boolean given = name.words().size() == 1 && sameFirst;
        boolean shortened = full.words().size() > 2
                && name.words().size() == 2
                && sameFirst
                && full.words().getLast().equals(name.words().getLast());
        boolean firm = name.spans().stream().allMatch(NameSpan::hasLegalForm);
        boolean provenOther = firm || (name.kind() != EntityKind.PERSON && name.contextAgainst(EntityKind.PERSON) > 3);
        return (endsWith(full, name) || given || shortened) && !provenOther;
    }

    private static boolean isPartOfOrganization(NameGroup name, NameGroup full) {
        boolean introduced = full.firstOffset() < name.firstOffset();
        if ((name.kind() == EntityKind.PLACE && name.lead() > 1 && (isKnownPlace(name) || !introduced))
                || (name.kind() == EntityKind.PERSON && name.words().size() > 1)) {
            return false;
        }
        int size = name.words().size();
        List<String> rest = full.words().subList(size, full.words().size());
        boolean prefix = full.words().subList(0, size).equals(name.words());
        boolean shortened = introduced
                && (ENDINGS.containsAll(rest)
                        || (size == 1 && isTelling(name) && PARTS.stream().noneMatch(rest::contains)));
        boolean familyName = endsWith(full, name)
                && full.words().size() == 2
                && name.kind() == EntityKind.ORGANIZATION
                && full.spans().stream().anyMatch(NameSpan::hasLegalForm);
        return (prefix && (SAME_HOUSE.containsAll(rest) || shortened)) || familyName;
    }

    /**
     * Whether one word can mean nobody but the full name: "Kestrel" of "Kestrel Air", but not "American" of "American
     * Air".
     */
    private static boolean isTelling(NameGroup name) {
        String word = name.words().getFirst();
        return word.length() > 2
                && !COMMON_OPENINGS.contains(word)
                && !isKnownPlace(name)
                && !NameEvidence.isGivenName(word);
    }

    private static boolean isKnownPlace(NameGroup name) {
        return PLACES.contains(String.join(" ", name.words()));
    }

    private static boolean endsWith(NameGroup full, NameGroup name) {
        int size = full.words().size();
        int part = name.words().size();
        return part < size && full.words().subList(size - part, size).equals(name.words());
    }

    /** Whether it is written as the initials of a name given before, or is in a bracket after it. */
    private static boolean isAcronym(NameGroup name, NameGroup full) {
        String word = name.spans().getFirst().surface().replaceAll("[. ]", "");
        return (name.words().size() == 1 || word.contains("&"))
                && full.words().size() > 1
                && ACRONYM.matcher(word).matches()
                && (full.firstOffset() < name.firstOffset() || isBracketed(name))
                && initials(full).anyMatch(word.replace("&", "").toLowerCase(Locale.ROOT)::equals);
    }

    private static boolean isBracketed(NameGroup name) {
        return name.spans().stream()
                .anyMatch(span -> span.line().word(span.from() - 1).matches("[(]|-LRB-"));
    }
}
