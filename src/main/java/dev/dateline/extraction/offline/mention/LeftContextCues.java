package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.extraction.offline.lexicon.CommonNouns;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.entity.EntityKind;
import java.util.Set;
import java.util.stream.IntStream;

/** The kind of a name by the words before it: "Mr.", "startup", "launched", "shares of". */
final class LeftContextCues {

    private static final Set<String> PREPOSITIONS = Set.of("of", "at", "with", "for", "by", "in", "from");

    private static final Set<String> EXAMPLES = Set.of("like", "as", "including", "include");

    private static final Set<String> CALLED = Lexicon.NAMES.get("called");

    private static final Set<String> QUOTES = Set.of("“", "\"", "‘", "'", "`", "``");

    private static final Set<String> MODIFIERS = Set.of("DT", "JJ", "PRP$", "NN", "VBN", "HYPH", "POS");

    private static final Set<String> LEADING = Set.of("lead", "co-lead", "head", "anchor");

    private static final Set<String> ROUNDS = Set.of("round", "series", "financing", "funding", "fundraise", "raise");

    private static final int LONGEST_POST = 8;

    private static final Set<String> DESCRIPTIVE = Set.of("NN", "JJ", "NNP", "NNS");

    private static final Set<String> VERSUS = Lexicon.NAMES.get("versus");

    private final NameGroup group;

    private final TaggedLine line;

    /** The last place before the name, except for a quotation mark. */
    private final int before;

    private final int after;

    private LeftContextCues(NameGroup group, NameSpan span) {
        this.group = group;
        this.line = span.line();
        this.after = span.to();
        this.before = QUOTES.contains(line.word(span.from() - 1)) ? span.from() - 2 : span.from() - 1;
    }

    static void weigh(NameGroup group, NameSpan span) {
        LeftContextCues cue = new LeftContextCues(group, span);
        cue.weighWord();
        if (cue.isBehindArticle()) {
            group.favour(EntityKind.PERSON, -2);
        }
        if (Set.of("PRP$", "POS").contains(span.line().tag(span.from() - 1))) {
            boolean service = CommonNouns.describes(span.line().lemma(span.to()), EntityKind.PRODUCT);
            group.favour(EntityKind.PRODUCT, service ? 2 : 0.7);
        }
    }

    /** Whether the name has an article before it, which no person's name has except in "the Doe family". */
    private boolean isBehindArticle() {
        return line.lower(before).equals("the") && !line.tag(after).matches("NN.*|POS|HYPH|JJ.*|VBG");
    }

    private void weighWord() {
        String word = line.lower(before);
        String lemma = line.lemma(before);
        boolean subjectOfClause =
                line.tag(before).equals("NNS") && line.tag(after).matches("VB.*|MD");
        EntityKind described =
                DESCRIPTIVE.contains(line.tag(before)) && !subjectOfClause ? CommonNouns.kindOf(lemma) : null;
        if (JobTitleWords.isHonorific(word) && line.isCapitalised(before)) {
            group.favour(EntityKind.PERSON, 4);
        } else if (JobTitleWords.isHead(line, before)) {
            group.favour(EntityKind.PERSON, 2);
        } else if (described != null) {
            group.favour(described, described == EntityKind.ORGANIZATION ? 2.5 : 2);
        } else if (PREPOSITIONS.contains(word)) {
            weighPreposition(word, line.lemma(before - 1));
        } else if (VERSUS.contains(word)) {
            group.favour(EntityKind.ORGANIZATION, 1.5);
        } else if (launches()) {
            group.favour(EntityKind.PRODUCT, 1.5);
        } else if (EXAMPLES.contains(word)) {
            weighExample();
        } else if (Lexicon.NAMES.get("takes-organization").contains(lemma)) {
            group.favour(EntityKind.ORGANIZATION, 1.5);
        } else if (Lexicon.NAMES.get("uses-product").contains(lemma)) {
            group.favour(EntityKind.PRODUCT, 0.7);
        } else if (word.equals(",")) {
            weighDescription();
        } else if (CALLED.contains(word)) {
            weighCalled();
        }
    }

    private void weighPreposition(String preposition, String noun) {
        switch (preposition) {
            case "by" -> {
                if (LEADING.contains(noun)
                        && isBehindRound()
                        && !line.word(after).equals("-")) {
                    group.favour(EntityKind.ORGANIZATION, 2.5);
                    return;
                }
                favourIf(Lexicon.NAMES.get("done-by-organization"), noun, EntityKind.ORGANIZATION, 1);
            }
            case "in" -> {
                if (Lexicon.NAMES.get("take-in").contains(noun)) {
                    group.favour(EntityKind.PERSON, 1.5);
                    return;
                }
                boolean invested = Lexicon.NAMES.get("in-organization").contains(noun);
                group.favour(invested ? EntityKind.ORGANIZATION : EntityKind.PLACE, 0.7);
            }
            default -> weighOf(preposition, noun);
        }
    }

    /** Whether a round of funding stands shortly before "led by": nobody but investors leads one. */
    private boolean isBehindRound() {
        return IntStream.rangeClosed(before - 6, before - 2).anyMatch(place -> ROUNDS.contains(line.lemma(place)));
    }

    private void weighOf(String preposition, String noun) {
        boolean workplace = preposition.equals("with") || preposition.equals("at");
        if (workplace && Lexicon.NAMES.get("with-organization").contains(noun)) {
            group.favour(EntityKind.ORGANIZATION, 3);
        } else if (CommonNouns.describes(noun, EntityKind.PERSON) || JobTitleWords.isHead(line, before - 1)) {
            group.favour(EntityKind.ORGANIZATION, 1.5);
        } else {
            favourIf(Lexicon.NAMES.get("of-organization"), noun, EntityKind.ORGANIZATION, 1);
            favourIf(Lexicon.NAMES.get("of-product"), noun, EntityKind.PRODUCT, 1.5);
        }
    }

    private void favourIf(Set<String> nouns, String noun, EntityKind kind, double weight) {
        if (nouns.contains(noun)) {
            group.favour(kind, weight);
        }
    }

    /** Whether a verb of releasing precedes the name: "launched", "released its new". */
    private boolean launches() {
        int at = before;
        while (at > before - 4 && MODIFIERS.contains(line.tag(at))) {
            at--;
        }
        return line.tag(at).startsWith("VB")
                && Lexicon.NAMES.get("takes-product").contains(line.lemma(at));
    }

    /** Weighs a name given as an example: "tools like Nimbus", but not "tools like Nimbus's Puff". */
    private void weighExample() {
        int noun = line.lower(before).equals("as") && line.lower(before - 1).equals("such") ? before - 2 : before - 1;
        if (line.word(noun).equals(",")) {
            noun--;
        }
        boolean possessor = line.tag(group.spans().getFirst().to()).equals("POS");
        EntityKind kind = line.tag(noun).startsWith("NN") ? CommonNouns.kindOf(line.lemma(noun)) : null;
        if (kind != null && !possessor) {
            group.favour(kind, kind == EntityKind.PERSON ? 1 : 1.5);
        }
    }

    /** Weighs the description whose comma precedes the name: "its chief executive, Ann Doe,". */
    private void weighDescription() {
        int noun = before - 1;
        EntityKind kind = line.tag(noun).equals("NN") ? CommonNouns.kindOf(line.lemma(noun)) : null;
        if (JobTitleWords.isHead(line, noun) && isPostOfNamed(noun)) {
            group.favour(EntityKind.ORGANIZATION, 2.5);
        } else if (JobTitleWords.isHead(line, noun)) {
            group.favour(EntityKind.PERSON, 2);
        } else if (kind != null) {
            group.favour(kind, kind == EntityKind.ORGANIZATION ? 1.5 : 1);
        }
    }

    /**
     * Whether the holder of the post is named before it, so that the name behind is a company's: "Ann Doe (Founder,
     * Nimbus)".
     */
    private boolean isPostOfNamed(int noun) {
        int at = noun;
        while (at > 1 && noun - at < LONGEST_POST && line.tag(at).matches("NN.*|JJ|CC|IN")) {
            at--;
        }
        boolean apart = line.word(at).equals("(") || line.word(at).equals(",");
        return at < noun && apart && line.votesFor('P', at - 1) >= 2;
    }

    private void weighCalled() {
        EntityKind kind = CommonNouns.kindOf(line.lemma(before - 1));
        if (kind != null) {
            group.favour(kind, 2);
        }
    }
}
