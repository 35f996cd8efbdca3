package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EntityKind;
import java.util.Set;

/**
 * Weighs what a name's own words and those around it say of its kind. The weights are in votes: a model that is sure
 * counts one.
 */
final class NameEvidence {

    private static final Set<String> COMPANY_NOUNS = Words.load("company-nouns");

    private static final Set<String> PRODUCT_NOUNS = Words.load("product-nouns");

    private static final Set<String> PERSON_NOUNS = Words.load("person-nouns");

    private static final Set<String> COMPANY_VERBS = Words.load("company-verbs");

    private static final Set<String> LAUNCH_VERBS = Words.load("launch-verbs");

    private static final Set<String> ENDINGS = Words.load("organization-endings");

    private static final Set<String> HEADS_WITH_OF = Words.load("organization-heads");

    private static final Set<String> OUTLETS = Words.load("outlets");

    private static final Set<String> PRODUCT_ENDINGS = Words.load("product-endings");

    private static final Set<String> GIVEN_NAMES = Words.givenNames();

    private static final Set<String> PLACES = Words.places();

    private NameEvidence() {}

    static void weigh(NameGroup group) {
        weighWords(group);
        group.spans().forEach(span -> {
            weighVotes(group, span);
            weighBefore(group, span);
            weighAfter(group, span);
        });
    }

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word);
    }

    private static void weighVotes(NameGroup group, NameSpan span) {
        double share = Math.min(1, 3.0 / group.spans().size());
        // Persons are introduced by their full names, so a lone word is seldom one: half of the new companies are
        // called persons by some model.
        double person = span.size() == 1 ? 0.35 : 1;
        group.presume(EntityKind.PERSON, share * person * span.votesFor('P'));
        group.presume(EntityKind.ORGANIZATION, share * span.votesFor('G'));
        group.presume(EntityKind.PLACE, share * (isKnownPlace(group) ? 1 : 0.6) * span.votesFor('L'));
        group.presume(EntityKind.PRODUCT, share * 0.3 * span.votesFor('M'));
    }

    private static void weighWords(NameGroup group) {
        NameSpan span = group.spans().getFirst();
        String last = group.words().getLast();
        String first = group.words().getFirst();
        int size = group.words().size();
        if (group.spans().stream().anyMatch(NameSpan::hasLegalForm)) {
            group.favour(EntityKind.ORGANIZATION, 6);
        }
        if (size > 1 && ENDINGS.contains(last)) {
            group.favour(EntityKind.ORGANIZATION, 4);
        }
        boolean prepositionSecond = size > 2
                && Set.of("of", "for", "on", "and").contains(group.words().get(1));
        if ((prepositionSecond && HEADS_WITH_OF.contains(first))
                || group.words().contains("&")) {
            group.favour(EntityKind.ORGANIZATION, 4);
        }
        if (OUTLETS.contains(group.spans().getFirst().key())) {
            group.favour(EntityKind.ORGANIZATION, 4);
        }
        if (isKnownPlace(group)) {
            group.favour(EntityKind.PLACE, 5);
        }
        if (size > 1 && size < 5 && GIVEN_NAMES.contains(first) && span.votesFor('G') < 2) {
            group.favour(EntityKind.PERSON, 1);
        }
        if (span.surface().matches(".*[.]js|.*\\+|v\\d+")) {
            group.favour(EntityKind.PRODUCT, 4);
        } else if (span.surface().matches("i\\p{Lu}\\p{Ll}+|.*\\p{Ll}(GPT|OS|DB|SQL|Script)")) {
            group.favour(EntityKind.PRODUCT, 1.5);
        } else if (size > 1 && PRODUCT_ENDINGS.contains(last)) {
            group.favour(EntityKind.PRODUCT, 3);
        } else if (span.surface().matches("(?i)[a-z][\\w.-]*[.](com|co[.]uk|org|net)")) {
            group.favour(EntityKind.ORGANIZATION, 2);
        }
    }

    private static boolean isKnownPlace(NameGroup group) {
        return PLACES.contains(String.join(" ", group.words()));
    }

    private static void weighBefore(NameGroup group, NameSpan span) {
        Line line = span.line();
        int before = span.from() - 1;
        if (line.word(before).matches("[“\"‘'`]+|``")) {
            before--;
        }
        String word = line.lower(before);
        if (Titles.isHonorific(word) && line.isCapitalised(before)) {
            group.favour(EntityKind.PERSON, 4);
        } else if (Titles.isHead(line, before) || (PERSON_NOUNS.contains(word) && !COMPANY_NOUNS.contains(word))) {
            group.favour(EntityKind.PERSON, 2);
        } else if (COMPANY_NOUNS.contains(word) && isDescription(line, before)) {
            group.favour(EntityKind.ORGANIZATION, 2.5);
        } else if (PRODUCT_NOUNS.contains(word) && isDescription(line, before)) {
            group.favour(EntityKind.PRODUCT, 2);
        } else if (word.matches("of|at|with|for|by|in|from|to")) {
            weighPreposition(group, line, before);
        } else if (launches(line, before)) {
            group.favour(EntityKind.PRODUCT, 1.5);
        } else if (word.matches("like|as|including|include") && weighExample(group, line, before)) {
            return;
        } else if (word.matches("own|buy|acquire|join|leave|found|cofound|co-found|sue|back|fund|start")
                || line.lemma(before)
                        .matches("own|buy|acquire|join|leave|found|cofound|co-found|sue|back|fund|start")) {
            group.favour(EntityKind.ORGANIZATION, 1);
        } else if (line.lemma(before).equals("use")) {
            group.favour(EntityKind.PRODUCT, 0.7);
        } else if (word.equals(",")) {
            weighDescriptionBefore(group, line, before - 1);
        } else if (word.matches("called|dubbed|named|codenamed") && PRODUCT_NOUNS.contains(line.lemma(before - 1))) {
            group.favour(EntityKind.PRODUCT, 2);
        } else if (word.matches("called|dubbed|named") && COMPANY_NOUNS.contains(line.lemma(before - 1))) {
            group.favour(EntityKind.ORGANIZATION, 2);
        }
        if (line.tag(before).equals("PRP$") || line.tag(before).equals("POS")) {
            group.favour(EntityKind.PRODUCT, PRODUCT_NOUNS.contains(line.lemma(span.to())) ? 2 : 0.7);
        }
    }

    /** "AI startup Nimbus", but not "told the company Nimbus" nor a plural before a list. */
    private static boolean isDescription(Line line, int noun) {
        return line.tag(noun).equals("NN")
                || line.tag(noun).equals("JJ")
                || line.tag(noun).equals("NNP");
    }

    /** "the security company it hired, Nimbus,", "its chief executive, Ann Doe,". */
    private static void weighDescriptionBefore(NameGroup group, Line line, int noun) {
        if (Titles.isHead(line, noun)) {
            group.favour(EntityKind.PERSON, 2);
        } else if (COMPANY_NOUNS.contains(line.lemma(noun)) && line.tag(noun).equals("NN")) {
            group.favour(EntityKind.ORGANIZATION, 1.5);
        } else if (PRODUCT_NOUNS.contains(line.lemma(noun)) && line.tag(noun).equals("NN")) {
            group.favour(EntityKind.PRODUCT, 1);
        }
    }

    /** "tools like Nimbus", "companies such as Nimbus". */
    private static boolean weighExample(NameGroup group, Line line, int before) {
        int noun = line.lower(before).equals("as") && line.lower(before - 1).equals("such") ? before - 2 : before - 1;
        if (line.word(noun).equals(",")) {
            noun--;
        }
        String lemma = line.lemma(noun);
        if (!line.tag(noun).startsWith("NN")) {
            return false;
        }
        if (PRODUCT_NOUNS.contains(lemma)) {
            group.favour(EntityKind.PRODUCT, 1.5);
        } else if (COMPANY_NOUNS.contains(lemma) || lemma.equals("company")) {
            group.favour(EntityKind.ORGANIZATION, 1.5);
        } else if (PERSON_NOUNS.contains(lemma)) {
            group.favour(EntityKind.PERSON, 1);
        }
        return true;
    }

    /** Launches, or "launched a new", "releases its". */
    private static boolean launches(Line line, int before) {
        int at = before;
        while (at >= 0 && line.tag(at).matches("DT|JJ|PRP\\$|NN|VBN|HYPH|POS") && before - at < 4) {
            at--;
        }
        return line.tag(at).startsWith("VB")
                && LAUNCH_VERBS.contains(line.lemma(at))
                && !line.lemma(at).matches("build|create|use|develop");
    }

    private static void weighPreposition(NameGroup group, Line line, int before) {
        String noun = line.lemma(before - 1);
        switch (line.lower(before)) {
            case "of", "at", "with", "for", "from" -> {
                if (PERSON_NOUNS.contains(noun) || Titles.isHead(line, before - 1)) {
                    group.favour(EntityKind.ORGANIZATION, 1.5);
                } else if (noun.matches(
                        "share|stake|acquisition|purchase|takeover|board|customer|shareholder|employee")) {
                    group.favour(EntityKind.ORGANIZATION, 1);
                } else if (noun.matches("version|launch|release|rollout|debut|user|availability|beta")) {
                    group.favour(EntityKind.PRODUCT, 1.5);
                } else if (noun.equals("work")) {
                    group.favour(EntityKind.ORGANIZATION, 1.5);
                }
            }
            case "by" -> {
                if (noun.matches("lead|back|acquire|own|buy|develop|make|employ|fund|found|publish|hire")) {
                    group.favour(EntityKind.ORGANIZATION, 1);
                }
            }
            case "in" ->
                group.favour(
                        noun.matches("investor|stake|investment|invest|share")
                                ? EntityKind.ORGANIZATION
                                : EntityKind.PLACE,
                        0.7);
            default -> {}
        }
    }

    private static void weighAfter(NameGroup group, NameSpan span) {
        Line line = span.line();
        int after = span.to();
        String word = line.lower(after);
        String lemma = line.lemma(after);
        if (word.equals("-") && line.lower(after + 1).matches("based|headquartered|born|area")) {
            group.favour(EntityKind.PLACE, 3);
        } else if (word.equals("(") && line.lower(after + 1).matches("nasdaq|nyse|tsx|lse|ticker|nyse:.*|nasdaq:.*")) {
            group.favour(EntityKind.ORGANIZATION, 4);
        } else if (line.tag(after).startsWith("VB") && COMPANY_VERBS.contains(lemma)) {
            group.favour(EntityKind.ORGANIZATION, 0.7);
        } else if (line.tag(after).matches("VB[DZ]") && !lemma.matches("be|have|do")) {
            group.favour(EntityKind.ORGANIZATION, 0.4);
            group.favour(EntityKind.PERSON, 0.4);
        } else if (word.matches("'s|’s|'|’") && line.tag(after).equals("POS")) {
            weighPossessed(group, line, after + 1);
        } else if (word.equals(",") && !weighApposition(group, line, after + 1)) {
            weighRelative(group, line, after + 1);
        } else if (line.lemma(after).equals("be")) {
            weighApposition(group, line, after + 1);
        } else if (word.matches("—|–|--")) {
            weighApposition(group, line, after + 1);
        } else if (Titles.endOfTitle(line, after, Math.min(after + 4, line.size())) > after) {
            group.favour(EntityKind.ORGANIZATION, 1.5);
        } else if (lemma.matches("share|stock|employee|executive|investor|shareholder|customer|spokesperson|board")) {
            group.favour(EntityKind.ORGANIZATION, 1);
        } else if (PRODUCT_NOUNS.contains(lemma) && line.tag(after).startsWith("NN")) {
            group.favour(EntityKind.PRODUCT, line.tag(span.from() - 1).equals("DT") ? 1.5 : 0.7);
        } else if (word.matches("who")) {
            group.favour(EntityKind.PERSON, 1.5);
        }
    }

    private static void weighPossessed(NameGroup group, Line line, int at) {
        for (int i = at; i < at + 3; i++) {
            if (Titles.isHead(line, i)
                    || line.lemma(i).matches("board|share|stock|shareholder|investor|valuation|ipo")) {
                group.favour(EntityKind.ORGANIZATION, 1.2);
                return;
            }
        }
    }

    private static void weighRelative(NameGroup group, Line line, int at) {
        switch (line.lower(at)) {
            case "who" -> group.favour(EntityKind.PERSON, 2);
            case "which" -> {
                group.favour(EntityKind.ORGANIZATION, 0.5);
                group.favour(EntityKind.PRODUCT, 0.3);
            }
            default -> {
                if (line.lower(at).matches("[1-9]\\d") && line.lower(at + 1).equals(",")) {
                    group.favour(EntityKind.PERSON, 3);
                }
            }
        }
    }

    /** "a London-based maker of chips", "the company's former chief executive", "its new chatbot". */
    private static boolean weighApposition(NameGroup group, Line line, int from) {
        if (!line.tag(from).matches("DT|PRP\\$|JJ|NN|CD|RB")) {
            return false;
        }
        boolean determined = line.tag(from).matches("DT|PRP\\$");
        int head = headOfPhrase(line, from);
        String noun = line.lemma(head);
        EntityKind kind = (PERSON_NOUNS.contains(noun) && !COMPANY_NOUNS.contains(noun)) || Titles.isHead(line, head)
                ? EntityKind.PERSON
                : COMPANY_NOUNS.contains(noun) || noun.endsWith("maker")
                        ? EntityKind.ORGANIZATION
                        : PRODUCT_NOUNS.contains(noun) ? EntityKind.PRODUCT : null;
        if (kind == null || head - from > 8 || (!determined && kind != EntityKind.PERSON)) {
            return false;
        }
        boolean own = line.tag(from).equals("PRP$") && kind == EntityKind.PRODUCT;
        group.favour(kind, kind == EntityKind.ORGANIZATION || own ? 2.5 : 2);
        return true;
    }

    /** The last noun before the phrase's first verb, preposition or comma. */
    private static int headOfPhrase(Line line, int from) {
        int head = from;
        for (int i = from; i < line.size(); i++) {
            String tag = line.tag(i);
            if (tag.startsWith("NN")) {
                head = i;
            } else if (!tag.matches("DT|PRP\\$|JJ.?|CD|RB.?|HYPH|POS|VBN|VBG|``|''")) {
                return head;
            }
        }
        return head;
    }
}
