package dev.dateline.extraction.offline.factuality;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.Syntax;
import dev.dateline.fact.Status;
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

    private final Syntax syntax;
    private final ClauseModality clause;
    private final GovernorModality governors;
    private final EnumSet<Modality> said = EnumSet.noneOf(Modality.class);

    private FactualityRules(Syntax syntax) {
        this.syntax = syntax;
        this.clause = new ClauseModality(syntax);
        this.governors = new GovernorModality(syntax);
    }

    /**
     * The status of the event whose word this is.
     *
     * @param trigger the verb or the noun that names the event
     * @return null where the sentence reports no such event
     */
    public static @Nullable Status statusOf(Sentence sentence, IndexedWord trigger) {
        Syntax syntax = Syntax.of(sentence);
        IndexedWord node = syntax.node(trigger.index());
        if (sentence.tokens().getLast().word().equals("?")) {
            return null;
        }
        return node == null ? Status.HAPPENED : new FactualityRules(syntax).of(node);
    }

    private @Nullable Status of(IndexedWord trigger) {
        if (isArranged(trigger)) {
            return Status.PLANNED;
        }
        EnumSet<Modality> own = clause.of(trigger);
        said.addAll(own);
        if (Lexicon.FACTUALITY.get("noun-offer").contains(Syntax.lemma(trigger)) && !Syntax.isVerb(trigger)) {
            said.add(Modality.PLANNED);
        }
        climb(trigger, true);
        if (own.contains(Modality.PLANNED) && Lexicon.FACTUALITY.get("deal").contains(Syntax.lemma(trigger))) {
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

    /** "A is to take over B", however the parser reads it. */
    private boolean isArranged(IndexedWord trigger) {
        IndexedWord to = syntax.node(trigger.index() - 1);
        IndexedWord be = syntax.node(trigger.index() - 2);
        return to != null
                && be != null
                && to.tag().equals("TO")
                && be.tag().matches("VB[ZP]")
                && Syntax.lemma(be).equals("be");
    }

    /** "Sued to block its purchase of Tarn", "a probe into the takeover of Tarn": the deal has been agreed on. */
    private boolean isUnderReview(IndexedWord trigger) {
        IndexedWord governor = syntax.governor(trigger);
        return governor != null
                && Lexicon.FACTUALITY.get("deal").contains(Syntax.lemma(trigger))
                && Lexicon.FACTUALITY.get("governor-of-review").contains(Syntax.lemma(governor))
                && (!Syntax.isVerb(governor) || syntax.isInfinitive(governor))
                && syntax.dependents(trigger, "nmod:poss", "nmod", "amod")
                        .findAny()
                        .isPresent();
    }

    /** "Tarn is studying the bid", "a bid from Halcyon": others think about an offer that was made. */
    private boolean isMadeOffer(IndexedWord trigger) {
        return Lexicon.FACTUALITY.get("noun-offer").contains(Syntax.lemma(trigger))
                && syntax.dependents(trigger, "det", "nmod:poss", "nmod").anyMatch(this::marksAsMade);
    }

    /** "To fund recent acquisitions" */
    private boolean isPast(IndexedWord noun) {
        return syntax.hasDependent(noun, "amod", Lexicon.FACTUALITY.get("adjective-past"));
    }

    private boolean marksAsMade(IndexedWord dependent) {
        return Syntax.lemma(dependent).equals("the")
                || syntax.relation(dependent).equals("nmod:poss")
                || syntax.hasDependent(dependent, "case", Set.of("from", "by"));
    }

    /** @param near whether nothing stands between the event and here but words that carry its mood */
    private void climb(IndexedWord node, boolean near) {
        IndexedWord governor = syntax.governor(node);
        if (governor == null) {
            return;
        }
        String relation = syntax.relation(node);
        if (relation.equals("conj")) {
            climbFromConjunct(node, governor, near);
        } else if (isClause(node, relation)) {
            climbFromClause(node, governor, relation);
        } else if (NOUN_STEPS.contains(relation) && !isAside(node)) {
            climbFromNoun(node, governor, near);
        }
    }

    /** "Will buy Tarn and sell Beck": a bare verb shares its auxiliaries with the first; a finite one does not. */
    private void climbFromConjunct(IndexedWord node, IndexedWord governor, boolean near) {
        boolean bare = !node.tag().matches("VB[DZP]")
                && syntax.dependents(node, "nsubj", "nsubj:pass", "aux")
                        .findAny()
                        .isEmpty();
        IndexedWord first = Syntax.isVerb(node) ? verbFrom(governor) : governor;
        if (bare && first != null && first.tag().equals(node.tag())) {
            said.addAll(clause.of(first));
            climb(first, near);
        }
    }

    /** Parsers hang the second verb on the first one's object. */
    private @Nullable IndexedWord verbFrom(IndexedWord word) {
        IndexedWord node = word;
        while (node != null && !Syntax.isVerb(node)) {
            node = syntax.governor(node);
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
        if (carries || !Syntax.isVerb(governor)) {
            climb(governor, carries);
        } else if (syntax.relation(governor).equals("xcomp")
                || syntax.relation(governor).equals("ccomp")) {
            climb(governor, false);
        }
    }

    private boolean carriesMood(IndexedWord governor) {
        return Lexicon.FACTUALITY.get("light").contains(Syntax.lemma(governor))
                || Lexicon.FACTUALITY.get("causing").contains(Syntax.lemma(governor))
                || Lexicon.FACTUALITY.get("governor-planned").contains(Syntax.lemma(governor))
                || Lexicon.FACTUALITY.get("noun-offer").contains(Syntax.lemma(governor));
    }

    private boolean isClause(IndexedWord node, String relation) {
        return switch (relation) {
            case "ccomp", "xcomp" -> true;
            case "dep", "acl", "acl:relcl" ->
                (Syntax.isVerb(node) && (syntax.isInfinitive(node) || relation.equals("dep"))) || isOfAllegation(node);
            case "advcl" -> syntax.isInfinitive(node) || syntax.hasDependent(node, "mark", Set.of("from"));
            default -> false;
        };
    }

    /** "Claims that it sold", "allegations it had sold", "a report that she was about to leave". */
    private boolean isOfAllegation(IndexedWord clause) {
        IndexedWord noun = syntax.governor(clause);
        return noun != null
                && !Syntax.isVerb(noun)
                && Lexicon.FACTUALITY.get("noun-of-hearsay").contains(Syntax.lemma(noun))
                && syntax.dependents(clause, "nsubj")
                        .noneMatch(subject -> subject.tag().startsWith("W"));
    }

    /** "A merger would create", "any merger could": one that is only thought of; "the merger would create" is planned. */
    private boolean isMusing(IndexedWord noun, IndexedWord verb) {
        return syntax.relation(noun).equals("nsubj")
                && syntax.hasDependent(noun, "det", Set.of("a", "an", "any"))
                && syntax.hasDependent(verb, "aux", Set.of("would", "could", "might", "may"));
    }

    /** "After its purchase of Tarn", "more deals like this": what is said of the rest is not said of it. */
    private boolean isAside(IndexedWord node) {
        return syntax.hasDependent(node, "case", ASIDE);
    }
}
