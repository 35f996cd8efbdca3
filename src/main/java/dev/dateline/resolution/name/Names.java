package dev.dateline.resolution.name;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names without what two writers do differently: case, accents, punctuation, possession, a leading "the", legal forms
 * and forms of address. Two names are alike only if all the words that are left are the same: "GV" is not "GGV".
 */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
    private static final Pattern QUOTES_AND_DOTS = Pattern.compile("['’‘`\"“”.]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern WEB_SUFFIX = Pattern.compile("(?i)(?<=\\w)\\.com(?=$|[\\s,])");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "plc",
            "ag",
            "gmbh",
            "nv",
            "bv",
            "sa",
            "se",
            "spa",
            "srl",
            "ab",
            "oy",
            "kg",
            "kgaa",
            "kk",
            "oyj",
            "asa",
            "sarl",
            "pte",
            "pty");

    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "judge", "justice");
    private static final Set<String> GENERATIONS =
            Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "cbe", "obe");

    /** Short forms of given names, each with the full one. */
    private static final Map<String, String> SHORT_FORMS = shortForms("""
        alexander alex; andrew andy; anthony tony; benjamin ben; charles charlie chuck; christopher chris; \
        daniel dan danny; david dave; edward ed eddie ted; elizabeth liz beth; frederick fred; gregory greg; \
        james jim jimmy; jeffrey jeff; jennifer jen jenny; jonathan jon; joseph joe; katherine kate kathy; \
        kenneth ken; lawrence larry; matthew matt; michael mike; nicholas nick; patricia pat patty; peter pete; \
        philip phil; richard rick dick; robert bob rob bobby; ronald ron; samuel sam; stephen steve; steven steve; \
        susan sue; theodore theo; thomas tom tommy; timothy tim; vincent vince; walter walt; william bill will\
        """);

    private Names() {}

    private static Map<String, String> shortForms(String table) {
        Map<String, String> fullNames = new HashMap<>();
        for (String line : table.split(";", -1)) {
            String[] names = line.strip().split(" ", -1);
            for (String shortForm : names) {
                fullNames.put(shortForm, names[0]);
            }
        }
        return Map.copyOf(fullNames);
    }

    /** The words of a name that count, in their order; never empty for a name that has a letter. */
    public static List<String> words(EntityKind kind, String name) {
        List<String> words =
                plain(kind == EntityKind.ORGANIZATION ? WEB_SUFFIX.matcher(name).replaceAll("") : name);
        dropFirst(words, Set.of("the"));
        switch (kind) {
            case ORGANIZATION -> dropLegalForms(words);
            case PERSON -> {
                dropFirst(words, FORMS_OF_ADDRESS);
                dropLast(words, GENERATIONS);
                dropInitials(words);
            }
            case PRODUCT, PLACE -> {}
        }
        return words;
    }

    private static List<String> plain(String name) {
        String folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String owned = POSSESSIVE.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
        String bare = QUOTES_AND_DOTS.matcher(owned).replaceAll("").replace("&", " and ");
        return new ArrayList<>(Arrays.stream(NO_WORD.split(bare))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private static void dropFirst(List<String> words, Set<String> dropped) {
        while (words.size() > 1 && dropped.contains(words.getFirst())) {
            words.removeFirst();
        }
    }

    private static void dropLast(List<String> words, Set<String> dropped) {
        while (words.size() > 1 && dropped.contains(words.getLast())) {
            words.removeLast();
        }
    }

    /** "Norvex & Co." and "Norvex GmbH & Co. KG" are written "Norvex", too. */
    private static void dropLegalForms(List<String> words) {
        int all = words.size();
        dropLast(words, LEGAL_FORMS);
        if (words.size() < all && words.size() > 1 && words.getLast().equals("and")) {
            words.removeLast();
            dropLegalForms(words);
        }
    }

    /** An initial between a given name and a family name says little: "Ada B. Cole" is written "Ada Cole" too. */
    private static void dropInitials(List<String> words) {
        for (int i = words.size() - 2; i > 0; i--) {
            if (words.get(i).length() == 1) {
                words.remove(i);
            }
        }
    }

    /**
     * What two names have in common when they are alike: their words, with the full form of a given name and without
     * the plural of an organization's last word ("NXP Semiconductor").
     */
    public static NameKey key(EntityKind kind, String name) {
        if (kind == EntityKind.PLACE) {
            return new NameKey(kind, Places.key(name));
        }
        List<String> words = words(kind, name);
        if (words.size() > 1 && kind == EntityKind.PERSON) {
            words.set(0, SHORT_FORMS.getOrDefault(words.getFirst(), words.getFirst()));
        }
        if (words.size() > 1 && kind == EntityKind.ORGANIZATION) {
            words.set(words.size() - 1, words.getLast().replaceFirst("(?<=\\w{4})s$", ""));
        }
        return new NameKey(kind, String.join(" ", words));
    }

    /** The readable id for this name: {@code person-ada-cole}. */
    public static String slug(EntityKind kind, String name) {
        return beginning(kind) + String.join("-", words(kind, name));
    }

    /** Whether an entity with this id, made by {@link #slug}, is one of this kind as articles have it. */
    public static boolean isOf(EntityKind kind, EntityId entity) {
        return entity.value().startsWith(beginning(kind));
    }

    private static String beginning(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "-";
    }
}
