package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The date of a sentence that belongs to an event's word: one among its own dependents, else one of the verb that
 * reports it, else one of the clause that governs it. A date attached to another event is left to that one.
 */
record DateByDependency(DependencyTree tree, List<DateMention> dates) {

    private static final Set<String> CLAUSES =
            Set.of("ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass");
    private static final Set<String> NOUN_STEPS =
            Set.of("obj", "nsubj:pass", "nsubj", "obl", "nmod", "compound", "appos", "nmod:poss", "dep", "iobj");

    /** The search among the dates of a sentence; those in brackets are for what is said in the same brackets. */
    static @Nullable DateMention search(Sentence sentence, List<DateMention> dates, IndexedWord trigger) {
        int bracket = Tokens.bracketAround(sentence, trigger.index());
        List<DateMention> near = dates.stream()
                .filter(date -> date.bracket() == 0 || date.bracket() == bracket)
                .toList();
        return new DateByDependency(DependencyTree.of(sentence), near).of(trigger);
    }

    private @Nullable DateMention of(IndexedWord trigger) {
        Optional<DateMention> own = own(trigger, date -> true).or(() -> fromLaterConjunct(trigger));
        return isDescription(trigger) || isToldAside(tree, trigger)
                ? own.orElse(null)
                : own.or(() -> fromGovernor(trigger)).orElse(null);
    }

    /** Whether the noun describes a person by something earlier than its clause: "its founder left in May". */
    static boolean isDescription(IndexedWord trigger) {
        return !Tokens.isVerb(trigger) && Lexicon.DATES.get("person-noun").contains(Tokens.lemma(trigger));
    }

    /** Whether the verb is in an aside that has a time of its own: "A, founded by B, said on Monday". */
    static boolean isToldAside(DependencyTree tree, IndexedWord trigger) {
        boolean longPast = tree.relation(trigger).startsWith("acl")
                && Lexicon.DATES.get("long-past-aside").contains(Tokens.lemma(trigger));
        boolean meanwhile = tree.relation(trigger).equals("advcl")
                && tree.hasDependent(trigger, "mark", Set.of("while", "whereas"));
        return Tokens.isVerb(trigger) && (longPast || meanwhile);
    }

    /** The nearest of the dates that depend on this word, and on no other event below it. */
    private Optional<DateMention> own(IndexedWord word, Predicate<DateMention> allowed) {
        return dates.stream()
                .filter(allowed)
                .filter(date -> distance(date, word) >= 0)
                .min(Comparator.<DateMention>comparingInt(date -> isSubject(date) ? 1 : 0)
                        .thenComparingInt(date -> Math.abs(date.head().index() - word.index()))
                        .thenComparingInt(date -> distance(date, word)));
    }

    /** A date that the parser takes for who did it is a date gone astray. */
    private boolean isSubject(DateMention date) {
        return tree.relation(date.head()).startsWith("nsubj");
    }

    /** How many steps from the date up to this word; -1 where another event lies between them, or no path leads there. */
    private int distance(DateMention date, IndexedWord word) {
        IndexedWord node = date.head();
        for (int steps = 0; node != null; steps++) {
            if (node.equals(word)) {
                return steps;
            }
            if (steps > 0 && closesOff(node, word) && !(date.setOff() && isRelative(node))) {
                return -1;
            }
            node = tree.governor(node);
        }
        return -1;
    }

    /** Whether a date below this word cannot belong to one above it. */
    private boolean closesOff(IndexedWord node, IndexedWord above) {
        String relation = tree.relation(node);
        if (relation.startsWith("acl") && above.equals(tree.governor(node))) {
            return !tellsItsNoun(node, relation);
        }
        return CLAUSES.contains(relation)
                || (relation.equals("conj") && Tokens.isVerb(node))
                || isAside(node)
                || (isOtherEvent(node)
                        && !relation.equals("obj")
                        && !relation.startsWith("nsubj")
                        && !isPartOf(tree, node, above));
    }

    /** Whether the noun and its verb are one event: "filed for bankruptcy on 3 May". */
    static boolean isPartOf(DependencyTree tree, IndexedWord noun, IndexedWord verb) {
        return verb.equals(tree.governor(noun))
                && Lexicon.DATES.get("verb-into-event").contains(Tokens.lemma(verb))
                && tree.hasDependent(noun, "case", Set.of("for", "into", "in"));
    }

    /** Whether the word heads a relative clause, behind which a comma leads back to the main clause. */
    private boolean isRelative(IndexedWord node) {
        return tree.relation(node).equals("acl:relcl");
    }

    /**
     * Whether the clause describes its noun, and its date belongs to both: "a suit filed in May", "a round led by Beck in May".
     */
    private boolean tellsItsNoun(IndexedWord clause, String relation) {
        return relation.equals("acl")
                ? clause.tag().equals("VBN")
                : Lexicon.DATES.get("participle-of-event").contains(Tokens.lemma(clause));
    }

    private boolean isOtherEvent(IndexedWord node) {
        return Lexicon.DATES.get("event-noun").contains(Tokens.lemma(node));
    }

    /** Whether a preposition places one event by another: "after its purchase of Tarn". */
    private boolean isAside(IndexedWord node) {
        return tree.hasDependent(node, "case", Lexicon.DATES.get("aside"));
    }

    private Optional<DateMention> fromGovernor(IndexedWord node) {
        IndexedWord governor = tree.governor(node);
        if (governor == null) {
            return Optional.empty();
        }
        String relation = tree.relation(node);
        return switch (relation) {
            case "conj" -> fromFirstConjunct(node, governor);
            case "ccomp", "xcomp", "parataxis" -> isAside(node) ? Optional.empty() : fromReport(node, governor);
            case "advcl" -> sharesTime(node, governor) ? orFurtherUp(governor, date -> true) : Optional.empty();
            case "acl:relcl" -> isMainClause(tree, node) ? orFurtherUp(governor, date -> true) : Optional.empty();
            case "acl" ->
                sharesNoun(node) || isMainClause(tree, node) ? orFurtherUp(governor, date -> true) : Optional.empty();
            case "dep" -> isContactClause(tree, node) ? Optional.empty() : orFurtherUp(governor, date -> true);
            case "amod" -> Tokens.isVerb(node) ? fromVerbOf(node, governor) : Optional.empty();
            default -> NOUN_STEPS.contains(relation) ? fromVerbOf(node, governor) : Optional.empty();
        };
    }

    /** Whether a noun right before the subject makes the clause an aside: "the company he founded". */
    static boolean isContactClause(DependencyTree tree, IndexedWord clause) {
        return tree.dependents(clause, "nsubj")
                .map(subject -> tree.node(subject.index() - 1))
                .anyMatch(before -> before != null && before.tag().startsWith("NN"));
    }

    private Optional<DateMention> orFurtherUp(IndexedWord governor, Predicate<DateMention> allowed) {
        return own(governor, allowed).or(() -> fromGovernor(governor));
    }

    /** What the parser took for an aside although it can be none: a finite verb without a relative pronoun. */
    static boolean isMainClause(DependencyTree tree, IndexedWord clause) {
        boolean relative = tree.dependents(clause).stream()
                .anyMatch(child ->
                        child.tag().startsWith("W") || Tokens.lemma(child).equals("that"));
        boolean perfect = clause.tag().equals("VBN")
                && tree.hasDependent(clause, "aux", Set.of("have"))
                && !tree.relation(clause).equals("acl");
        boolean finite = tree.relation(clause).equals("acl")
                && clause.tag().matches("VB[DZP]")
                && tree.dependents(clause, "nsubj").findAny().isEmpty();
        return !relative && (perfect || finite);
    }

    /** The date of a later conjunct that has the shared object: "founded and ran Tarn in 2020". */
    private Optional<DateMention> fromLaterConjunct(IndexedWord verb) {
        boolean whole =
                tree.dependents(verb, "obj", "obl", "ccomp", "xcomp").findAny().isPresent();
        return whole || !Tokens.isVerb(verb)
                ? Optional.empty()
                : tree.dependents(verb, "conj")
                        .filter(Tokens::isVerb)
                        .findFirst()
                        .flatMap(later -> own(later, date -> true));
    }

    /** The date of the first conjunct, if it precedes this one: "in May it bought Tarn and sold Beck". */
    private Optional<DateMention> fromFirstConjunct(IndexedWord node, IndexedWord first) {
        boolean perfect = tree.hasDependent(node, "aux", Set.of("have"));
        return own(first, date -> date.head().index() < (perfect ? first.index() : node.index()))
                .or(() -> Tokens.isVerb(node) ? Optional.empty() : fromGovernor(first));
    }

    /** The date of the report, unless the reported event lies in the future: "announced in October that it raised". */
    private Optional<DateMention> fromReport(IndexedWord node, IndexedWord teller) {
        boolean ahead = tree.dependents(node, "aux")
                .anyMatch(aux -> Lexicon.DATES.get("auxiliary-ahead").contains(Tokens.lemma(aux)));
        return ahead ? Optional.empty() : orFurtherUp(teller, date -> true);
    }

    /**
     * Whether the clause is at the time of its governor: "raising …, bringing the total to", "shares fell on Friday
     * after it said".
     */
    private boolean sharesTime(IndexedWord clause, IndexedWord governor) {
        if (tree.isInfinitive(clause)) {
            return tree.dependents(governor, "obj").anyMatch(this::isOtherEvent);
        }
        boolean moved = Lexicon.DATES.get("market-move").contains(Tokens.lemma(governor))
                && tree.hasDependent(clause, "mark", Set.of("after"));
        return moved
                || tree.dependents(clause, "mark")
                        .allMatch(mark -> Lexicon.DATES.get("mark-same-time").contains(Tokens.lemma(mark)));
    }

    /** Whether the clause shares the date of its noun: "its offer on Monday to buy", "a round led by". */
    private boolean sharesNoun(IndexedWord clause) {
        IndexedWord noun = tree.governor(clause);
        boolean absolute =
                noun != null && clause.tag().equals("VBG") && tree.hasDependent(noun, "case", Set.of("with"));
        return absolute
                || tree.isInfinitive(clause)
                || Lexicon.DATES.get("participle-of-event").contains(Tokens.lemma(clause));
    }

    /** Whether the deal is only looked into or fought on the date: "opened a probe on Monday into the takeover". */
    static boolean isUnderReview(DependencyTree tree, IndexedWord noun) {
        IndexedWord governor = tree.governor(noun);
        if (governor == null || !Lexicon.DATES.get("deal").contains(Tokens.lemma(noun))) {
            return false;
        }
        boolean stopped =
                tree.isInfinitive(governor) && Lexicon.DATES.get("stopping").contains(Tokens.lemma(governor));
        return stopped || Lexicon.DATES.get("review").contains(Tokens.lemma(governor));
    }

    private Optional<DateMention> fromVerbOf(IndexedWord noun, IndexedWord governor) {
        if (isAside(noun) || Lexicon.DATES.get("stance").contains(tree.sense(governor)) || isUnderReview(tree, noun)) {
            return Optional.empty();
        }
        return orFurtherUp(governor, date -> true);
    }
}
