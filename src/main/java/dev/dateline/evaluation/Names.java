package dev.dateline.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says whether a gold name and a reported name mean the same in one article: the aliases of either side count. */
final class Names {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "corp",
            "corporation",
            "plc",
            "ag",
            "co",
            "llc",
            "llp",
            "lp",
            "nv",
            "sa",
            "se",
            "gmbh");
    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKS = Pattern.compile("['’‘`\"“”.]");
    private static final Pattern GAPS = Pattern.compile("[^\\w+]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Set<String>> gold;
    private final Map<String, Set<String>> reported;

    Names(Line gold, Line reported) {
        this.gold = index(gold.entities());
        this.reported = index(reported.entities());
    }

    private static Map<String, Set<String>> index(List<NamedEntity> entities) {
        Map<String, Set<String>> index = new HashMap<>();
        for (NamedEntity entity : entities) {
            index.computeIfAbsent(normalise(entity.name()), name -> new HashSet<>())
                    .addAll(entity.comparableNames());
        }
        return index;
    }

    /** Case, accents, quotes, dashes, dots, possessive, a leading "the" and legal forms do not matter. */
    static String normalise(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        plain = POSSESSIVE.matcher(COMBINING.matcher(plain).replaceAll("")).replaceAll("");
        plain = GAPS.matcher(MARKS.matcher(plain).replaceAll("").replace("&", " and "))
                .replaceAll(" ")
                .strip();
        List<String> words = List.of(plain.split(" "));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words = words.subList(1, words.size());
        }
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words = words.subList(0, words.size() - 1);
        }
        return String.join(" ", words);
    }

    boolean same(String goldName, String reportedName) {
        Set<String> left = all(gold, normalise(goldName));
        return all(reported, normalise(reportedName)).stream().anyMatch(left::contains);
    }

    private static Set<String> all(Map<String, Set<String>> index, String name) {
        Set<String> names = new HashSet<>(index.getOrDefault(name, Set.of()));
        names.add(name);
        return names;
    }

    boolean anySame(Collection<String> goldNames, Collection<String> reportedNames) {
        return countFound(goldNames, reportedNames) > 0;
    }

    /** How many of the gold names are among the reported. */
    int countFound(Collection<String> goldNames, Collection<String> reportedNames) {
        return (int) goldNames.stream()
                .filter(name -> reportedNames.stream().anyMatch(other -> same(name, other)))
                .count();
    }
}
