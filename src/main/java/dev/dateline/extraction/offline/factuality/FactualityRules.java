package dev.dateline.extraction.offline.factuality;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.value.Status;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a sentence presents an event: as happened, planned, alleged, denied or cancelled, or as nothing that is
 * reported at all (a possibility, a condition, a question, a demand).
 *
 * <p>It climbs from the event's word to what governs it and gathers what each step says; the strongest wins.
 */
public final class FactualityRules {

    private static final Set<String> NOUN_STEPS =
            Set.of("obj", "nsubj:pass", "nsubj", "obl", "nmod", "compound", "appos", "nmod:poss", "dep");
    private static final Set<String> ASIDE =
            Set.of("after", "before", "since", "following", "until", "amid", "despite", "during", "than", "like");

    private final DependencyTree tree;
    private final ClauseModality clause;
    private final GovernorModality governors;
    private final EnumSet<Modality> said = EnumSet.noneOf(Modality.class);

    private FactualityRules(DependencyTree tree) {
        this.tree = tree;
        this.clause = new ClauseModality(tree);
        this.governors = new GovernorModality(tree);
    }

    /**
     * The status of the event whose word this is.
     *
     * @param trigger the verb or the noun that names the event
     * @return null if the sentence reports no such event
     */
    public static @Nullable Status statusOf(Sentence sentence, IndexedWord trigger) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(trigger.index());
        if (sentence.tokens().getLast().word().equals("?")) {
            return null;
        }
        return node == null ? Status.HAPPENED : new FactualityRules(tree).of(node);
    }

    private @Nullable Status of(IndexedWord trigger) {
        if (isArranged(trigger)) {
            return Status.PLANNED;
        }
        EnumSet<Modality> own = clause.of(trigger);
        said.addAll(own);
        if (Lexicon.FACTUALITY.get("noun-offer").contains(Tokens.lemma(trigger)) && !Tokens.isVerb(trigger)) {
            said.add(Modality.PLANNED);
        }
        climb(trigger, true);
        if (own.contains(Modality.PLANNED) && Lexicon.FACTUALITY.get("deal").contains(Tokens.lemma(trigger))) {
            said.remove(Modality.UNREAL); // "whether the proposed merger will harm"
        }
        if (isUnderReview(trigger)) {
            said.remove(Modality.UNREAL);
            said.remove(Modality.CANCELLED);
            said.add(Modality.PLANNED);
        }
        if (!own.contains(Modality.UNREAL) && (isMadeOffer(trigger) || isPast(trigger))) {
            said.remove(Modality.UNREAL);
        }
        return Modality.statusOf(said);
    }

    /** Whether the trigger directly follows "is to" or "are to": "A is to take over B". */
    private boolean isArranged(IndexedWord trigger) {
        IndexedWord to = tree.node(trigger.index() - 1);
        IndexedWord be = tree.node(trigger.index() - 2);
        return to != null
                && be != null
                && to.tag().equals("TO")
                && be.tag().matches("VB[ZP]")
                && Tokens.lemma(be).equals("be");
    }

    /**
     * Whether the deal is looked into or fought, which shows that it has been agreed on: "sued to block its purchase of
     * Tarn".
     */
    private boolean isUnderReview(IndexedWord trigger) {
        IndexedWord governor = tree.governor(trigger);
        return governor != null
                && Lexicon.FACTUALITY.get("deal").contains(Tokens.lemma(trigger))
                && Lexicon.FACTUALITY.get("governor-of-review").contains(Tokens.lemma(governor))
                && (!Tokens.isVerb(governor) || tree.isInfinitive(governor))
                && tree.dependents(trigger, "nmod:poss", "nmod", "amod")
                        .findAny()
                        .isPresent();
    }

    /** Whether the offer has an owner or an article, and so has been made: "Tarn is studying the bid". */
    private boolean isMadeOffer(IndexedWord trigger) {
        return Lexicon.FACTUALITY.get("noun-offer").contains(Tokens.lemma(trigger))
                && tree.dependents(trigger, "det", "nmod:poss", "nmod").anyMatch(this::marksAsMade);
    }

    /** Whether an adjective puts the noun in the past: "to fund recent acquisitions". */
    private boolean isPast(IndexedWord noun) {
        return tree.hasDependent(noun, "amod", Lexicon.FACTUALITY.get("adjective-past"));
    }

    private boolean marksAsMade(IndexedWord dependent) {
        return Tokens.lemma(dependent).equals("the")
                || tree.relation(dependent).equals("nmod:poss")
                || tree.hasDependent(dependent, "case", Set.of("from", "by"));
    }

    /** @param near whether only words that carry its mood are between the event and here */
    private void climb(IndexedWord node, boolean near) {
        IndexedWord governor = tree.governor(node);
        if (governor == null) {
            return;
        }
        String relation = tree.relation(node);
        if (relation.equals("conj")) {
            climbFromConjunct(node, governor, near);
        } else if (isClause(node, relation)) {
            climbFromClause(node, governor, relation);
        } else if (NOUN_STEPS.contains(relation) && !isAside(node)) {
            climbFromNoun(node, governor, near);
        }
    }

    /**
     * Goes on from the first of two conjuncts, if the second is a bare verb that shares its auxiliaries: "will buy Tarn
     * and sell Beck".
     */
    private void climbFromConjunct(IndexedWord node, IndexedWord governor, boolean near) {
        boolean bare = !node.tag().matches("VB[DZP]")
                && tree.dependents(node, "nsubj", "nsubj:pass", "aux").findAny().isEmpty();
        IndexedWord first = Tokens.isVerb(node) ? verbFrom(governor) : governor;
        if (bare && first != null && first.tag().equals(node.tag())) {
            said.addAll(clause.of(first));
            climb(first, near);
        }
    }

    /** Parsers hang the second verb on the first one's object. */
    private @Nullable IndexedWord verbFrom(IndexedWord word) {
        IndexedWord node = word;
        while (node != null && !Tokens.isVerb(node)) {
            node = tree.governor(node);
        }
        return node;
    }

    private void climbFromClause(IndexedWord node, IndexedWord governor, String relation) {
        said.addAll(governors.ofClause(governor, node));
        if (relation.equals("xcomp") || relation.equals("acl")) {
            said.addAll(clause.of(governor));
        } else if (relation.equals("ccomp") && clause.of(governor).contains(Modality.DENIED)) {
            said.add(Modality.UNREAL);
        }
        climb(governor, true);
    }

    private void climbFromNoun(IndexedWord node, IndexedWord governor, boolean near) {
        said.addAll(governors.ofNoun(governor, node));
        if (isMusing(node, governor)) {
            said.add(Modality.UNREAL);
        }
        boolean carries = near && carriesMood(governor);
        if (carries) {
            said.addAll(clause.of(governor));
        }
        if (carries || !Tokens.isVerb(governor)) {
            climb(governor, carries);
        } else if (tree.relation(governor).equals("xcomp")
                || tree.relation(governor).equals("ccomp")) {
            climb(governor, false);
        }
    }

    private boolean carriesMood(IndexedWord governor) {
        return Lexicon.FACTUALITY.get("light").contains(Tokens.lemma(governor))
                || Lexicon.FACTUALITY.get("causing").contains(Tokens.lemma(governor))
                || Lexicon.FACTUALITY.get("governor-planned").contains(Tokens.lemma(governor))
                || Lexicon.FACTUALITY.get("noun-offer").contains(Tokens.lemma(governor));
    }

    private boolean isClause(IndexedWord node, String relation) {
        return switch (relation) {
            case "ccomp", "xcomp" -> true;
            case "dep", "acl", "acl:relcl" ->
                (Tokens.isVerb(node) && (tree.isInfinitive(node) || relation.equals("dep"))) || isOfAllegation(node);
            case "advcl" -> tree.isInfinitive(node) || tree.hasDependent(node, "mark", Set.of("from"));
            default -> false;
        };
    }

    /** Whether the clause is the content of an allegation or a report: "claims that it sold". */
    private boolean isOfAllegation(IndexedWord clause) {
        IndexedWord noun = tree.governor(clause);
        return noun != null
                && !Tokens.isVerb(noun)
                && Lexicon.FACTUALITY.get("noun-of-hearsay").contains(Tokens.lemma(noun))
                && tree.dependents(clause, "nsubj")
                        .noneMatch(subject -> subject.tag().startsWith("W"));
    }

    /** Whether the noun is only thought of, as the indefinite subject of a modal verb: "a merger would create". */
    private boolean isMusing(IndexedWord noun, IndexedWord verb) {
        return tree.relation(noun).equals("nsubj")
                && tree.hasDependent(noun, "det", Set.of("a", "an", "any"))
                && tree.hasDependent(verb, "aux", Set.of("would", "could", "might", "may"));
    }

    /**
     * Whether a preposition sets the noun apart, so that what holds for the clause does not hold for it: "after its
     * purchase".
     */
    private boolean isAside(IndexedWord node) {
        return tree.hasDependent(node, "case", ASIDE);
    }
}
