package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.extraction.offline.lexicon.CommonNouns;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.entity.EntityKind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kind of a name by the words after it: "-based", ", a maker of", "'s board", ", 38,", "who". */
final class RightContextCues {

    private static final Set<String> COMPANY_VERBS = Lexicon.NAMES.get("company-verbs");

    private static final Set<String> BASED = Lexicon.NAMES.get("based");

    private static final Set<String> FOUNDED = Lexicon.NAMES.get("founded");

    private static final Set<String> DASHES = Set.of("—", "–", "--");

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

    private static final Set<String> IN_PHRASE =
            Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "RB", "RBR", "RBS", "HYPH", "POS", "VBN", "VBG", "``", "''");

    private static final Pattern AGE = Pattern.compile("[1-9]\\d");

    /** A description's noun is near its beginning. */
    private static final int LONGEST_DESCRIPTION = 8;

    private static final int LONGEST_DATELINE = 14;

    /** What fits no person outweighs a full name in the models' eyes: "Ada Beck, which sells yarn". */
    private static final double NO_PERSON = -6;

    private final NameGroup group;

    private final TaggedLine line;

    private final int from;

    private final int after;

    private final boolean afterArticle;

    private RightContextCues(NameGroup group, NameSpan span) {
        this.group = group;
        this.line = span.line();
        this.from = span.from();
        this.after = span.to();
        this.afterArticle = line.tag(span.from() - 1).equals("DT");
    }

    static void weigh(NameGroup group, NameSpan span) {
        new RightContextCues(group, span).weigh();
    }

    private void weigh() {
        String word = line.lower(after);
        String lemma = line.lemma(after);
        if (isDateline()) {
            group.favour(EntityKind.PLACE, 5);
        } else if (word.equals("-") && BASED.contains(line.lower(after + 1))) {
            group.favour(EntityKind.PLACE, 3);
        } else if (line.word(after).matches("[(]|-LRB-")
                && Lexicon.NAMES.get("exchanges").contains(line.lower(after + 1))) {
            group.favour(EntityKind.ORGANIZATION, 4);
        } else if (line.tag(after).startsWith("VB") && COMPANY_VERBS.contains(lemma)) {
            group.favour(EntityKind.ORGANIZATION, 0.7);
        } else if (line.tag(after).matches("VB[DZ]") && !AUXILIARIES.contains(lemma)) {
            group.favour(EntityKind.ORGANIZATION, 0.4);
            group.favour(EntityKind.PERSON, 0.4);
        } else if (line.tag(after).equals("POS")) {
            weighPossessed();
        } else if (Lexicon.NAMES.get("versus").contains(word)) {
            group.favour(EntityKind.ORGANIZATION, 1.5);
        } else if (word.equals(",")) {
            if (!weighDescription(after + 1)) {
                weighRelative();
            }
        } else if (lemma.equals("be") && FOUNDED.contains(line.lower(after + 1))) {
            group.favour(EntityKind.ORGANIZATION, 1.5);
            group.favour(EntityKind.PERSON, NO_PERSON);
        } else if (lemma.equals("be") || DASHES.contains(word)) {
            weighDescription(after + 1);
        } else {
            weighNoun(word, lemma);
        }
    }

    /** Whether the name is the place of a dateline: "OSLO (Energy Monitor) -", "TULSA, Okla., March 3 —". */
    private boolean isDateline() {
        if (from > 0
                || !line.word(0).equals(line.word(0).toUpperCase(Locale.ROOT))
                || line.word(0).length() < 3) {
            return false;
        }
        for (int i = after; i < Math.min(after + LONGEST_DATELINE, line.size()); i++) {
            if (line.tag(i).startsWith("VB")) {
                return false;
            }
            boolean colon = line.word(i).equals(":") && line.word(i - 1).matches("[)]|-RRB-");
            if (colon || DASHES.contains(line.word(i)) || (line.word(i).equals("-") && !line.isGluedToPrevious(i))) {
                return true;
            }
        }
        return false;
    }

    private void weighNoun(String word, String lemma) {
        if (JobTitleWords.endOfTitle(line, after, Math.min(after + 4, line.size())) > after) {
            group.favour(EntityKind.ORGANIZATION, 1.5);
        } else if (Lexicon.NAMES.get("has-organization").contains(lemma)) {
            group.favour(EntityKind.ORGANIZATION, 1);
        } else if (CommonNouns.describes(lemma, EntityKind.PRODUCT)
                && line.tag(after).startsWith("NN")) {
            group.favour(EntityKind.PRODUCT, afterArticle ? 1.5 : 0.7);
        } else if (word.equals("who")) {
            group.favour(EntityKind.PERSON, 1.5);
        }
    }

    private void weighPossessed() {
        for (int i = after + 1; i < after + 4; i++) {
            if (JobTitleWords.isHead(line, i)
                    || Lexicon.NAMES.get("has-organization").contains(line.lemma(i))) {
                group.favour(EntityKind.ORGANIZATION, 1.2);
                return;
            }
        }
        if (line.isCapitalised(after + 1)) {
            group.favour(EntityKind.ORGANIZATION, 0.8);
        }
    }

    private void weighRelative() {
        switch (line.lower(after + 1)) {
            case "who" -> group.favour(EntityKind.PERSON, 2);
            case "which" -> {
                group.favour(EntityKind.ORGANIZATION, 0.5);
                group.favour(EntityKind.PRODUCT, 0.3);
                if (isSubject()) {
                    group.favour(EntityKind.ORGANIZATION, 1);
                    group.favour(EntityKind.PERSON, NO_PERSON);
                }
            }
            default -> {
                if (AGE.matcher(line.word(after + 1)).matches()
                        && line.lower(after + 2).equals(",")) {
                    group.favour(EntityKind.PERSON, 3);
                }
            }
        }
    }

    /** After a preposition, "which" may refer to the words before it: "the trial of Ann Doe, which". */
    private boolean isSubject() {
        return line.startsWith(from) || line.lower(from - 1).matches("[,–—-]|and|but|while|when|that|said");
    }

    /**
     * Weighs a noun phrase behind the name that describes it, and returns whether there is one: "a London-based maker
     * of chips".
     */
    private boolean weighDescription(int from) {
        boolean determined = DETERMINERS.contains(line.tag(from));
        if (!determined && !line.tag(from).matches("JJ|NN|CD|RB")) {
            return false;
        }
        int noun = headOfPhrase(from);
        EntityKind kind = noun - from > LONGEST_DESCRIPTION ? null : described(noun);
        if (kind == null || (!determined && kind != EntityKind.PERSON)) {
            return false;
        }
        boolean ownProduct = line.tag(from).equals("PRP$") && kind == EntityKind.PRODUCT;
        group.favour(kind, kind == EntityKind.ORGANIZATION || ownProduct ? 2.5 : 2);
        return true;
    }

    private @Nullable EntityKind described(int noun) {
        return JobTitleWords.isHead(line, noun) ? EntityKind.PERSON : CommonNouns.kindOf(line.lemma(noun));
    }

    /** The last noun before the phrase's first verb, preposition or comma. */
    private int headOfPhrase(int from) {
        int head = from;
        for (int i = from; i < line.size(); i++) {
            if (line.tag(i).startsWith("NN")) {
                head = i;
            } else if (!IN_PHRASE.contains(line.tag(i))) {
                return head;
            }
        }
        return head;
    }
}
