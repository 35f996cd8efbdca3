package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EntityKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which shorter names of a document mean the same as which longer ones. */
final class NameLinks {

    private static final Set<String> ENDINGS = Words.load("organization-endings");

    /** Endings that do not set a part of a house apart from the house, as "Ventures" does. */
    private static final Set<String> SAME_HOUSE = Set.of(
            "ai",
            "electronics",
            "group",
            "holdings",
            "interactive",
            "labs",
            "limited",
            "management",
            "motors",
            "networks",
            "semiconductor",
            "semiconductors",
            "software",
            "systems",
            "technologies",
            "newsletter",
            "magazine");

    private NameLinks() {}

    /** The longer name that this one stands for, if the document gives one. */
    static Optional<NameGroup> longer(NameGroup name, List<NameGroup> all) {
        List<NameGroup> candidates = all.stream()
                .filter(other -> other != name && isShortFor(name, other))
                .toList();
        Optional<NameGroup> before = candidates.stream()
                .filter(other -> other.firstOffset() < name.firstOffset())
                .max(Comparator.comparingInt(NameGroup::firstOffset));
        return before.or(() -> candidates.stream().min(Comparator.comparingInt(NameGroup::firstOffset)));
    }

    static boolean isShortFor(NameGroup name, NameGroup full) {
        if (isAcronym(name, full)) {
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

    private static boolean isPartOfPerson(NameGroup name, NameGroup full) {
        boolean surname = endsWith(full, name);
        boolean given = name.words().size() == 1
                && full.words().getFirst().equals(name.words().getFirst())
                && (name.kind() == EntityKind.PERSON
                        || NameEvidence.isGivenName(name.words().getFirst()));
        boolean shortened = full.words().size() > 2
                && name.words().size() == 2
                && full.words().getFirst().equals(name.words().getFirst())
                && full.words().getLast().equals(name.words().getLast());
        boolean other = name.kind() != EntityKind.PERSON && name.certainty() > 4;
        return (surname || given || shortened) && !other;
    }

    private static boolean isPartOfOrganization(NameGroup name, NameGroup full) {
        if ((name.kind() == EntityKind.PLACE && name.lead() > 1)
                || (name.kind() == EntityKind.PERSON && name.words().size() > 1)) {
            return false;
        }
        int size = name.words().size();
        List<String> rest = full.words().subList(size, full.words().size());
        boolean prefix = full.words().subList(0, size).equals(name.words());
        boolean sameHouse = SAME_HOUSE.containsAll(rest);
        boolean introduced = ENDINGS.containsAll(rest) && full.firstOffset() < name.firstOffset();
        boolean familyName = endsWith(full, name)
                && full.spans().stream().anyMatch(NameSpan::hasLegalForm)
                && name.kind() == EntityKind.ORGANIZATION
                && full.words().size() == 2;
        return (prefix && (sameHouse || introduced)) || familyName;
    }

    private static boolean endsWith(NameGroup full, NameGroup name) {
        int size = full.words().size();
        int part = name.words().size();
        return part < size && full.words().subList(size - part, size).equals(name.words());
    }

    /** "Competition and Markets Authority (CMA)": capitals that open the words of a name given before. */
    private static boolean isAcronym(NameGroup name, NameGroup full) {
        String word = name.spans().getFirst().surface().replace(".", "");
        if (name.words().size() != 1
                || full.words().size() < 2
                || !word.matches("\\p{Lu}{2,6}")
                || full.firstOffset() > name.firstOffset()) {
            return false;
        }
        String initials = full.words().stream()
                .filter(part -> !part.matches("of|and|for|the|on|&|'s|-"))
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
        return initials.equalsIgnoreCase(word);
    }
}
