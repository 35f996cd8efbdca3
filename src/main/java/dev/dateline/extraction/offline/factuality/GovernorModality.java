package dev.dateline.extraction.offline.factuality;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.EnumSet;
import java.util.Set;

/** How a verb or a noun presents the event that it governs: "plans to", "denied that", "the prospect of". */
record GovernorModality(DependencyTree tree) {

    /** Of a clause: a "to" infinitive is real only behind a verb that makes it so ("managed to sell"). */
    EnumSet<Modality> ofClause(IndexedWord governor, IndexedWord clause) {
        EnumSet<Modality> said = ofAny(governor, clause);
        boolean infinitive = tree.isInfinitive(clause);
        if (!infinitive && clause.tag().matches("VB[DZP]")) {
            said.remove(Modality.PLANNED); // "aimed at the young, it launched"
        }
        if (!infinitive && tree.relation(clause).equals("dep")) {
            said.remove(Modality.UNREAL); // the parser does not know how the two belong together
        }
        String sense = tree.sense(governor);
        if (!infinitive && Lexicon.FACTUALITY.get("only-infinitive").contains(sense)) {
            said.remove(Modality.UNREAL); // "the talks failed and Tarn is selling up"
        }
        if (Lexicon.FACTUALITY.get("only-nonfinite").contains(sense) && isFinite(clause)) {
            said.remove(Modality.UNREAL);
        }
        if (infinitive && settles(governor, clause)) {
            said.remove(Modality.PLANNED);
        } else if (infinitive
                && said.isEmpty()
                && !Lexicon.FACTUALITY.get("governor-factual").contains(sense)) {
            said.add(standsAlone(governor) ? Modality.PLANNED : Modality.UNREAL);
        }
        return said;
    }

    /** Of a noun: only what can be called off is called off by "rejected" or "dropped". */
    EnumSet<Modality> ofNoun(IndexedWord governor, IndexedWord noun) {
        EnumSet<Modality> said = ofAny(governor, noun);
        if (!isAimedAt(governor, noun)
                || Lexicon.FACTUALITY.get("filed-for-is-done").contains(Tokens.lemma(noun))) {
            said.remove(Modality.PLANNED);
        }
        return said;
    }

    /**
     * Whether the governor aims at the noun, as "agreed to a sale" and "plans for a sale" do, and "filed a suit" does
     * not.
     */
    private boolean isAimedAt(IndexedWord governor, IndexedWord noun) {
        boolean aimed = tree.hasDependent(noun, "case", Set.of("to", "for", "on", "upon", "about", "over"));
        if (!Tokens.isVerb(governor)) {
            return aimed || tree.hasDependent(noun, "case", Set.of("of"));
        }
        boolean object = Set.of("obj", "nsubj", "nsubj:pass").contains(tree.relation(noun));
        return aimed
                || (object && !Lexicon.FACTUALITY.get("planned-by-preposition").contains(Tokens.lemma(governor)));
    }

    private EnumSet<Modality> ofAny(IndexedWord governor, IndexedWord event) {
        EnumSet<Modality> said = EnumSet.noneOf(Modality.class);
        String sense = tree.sense(governor);
        add(said, Lexicon.FACTUALITY.get("governor-planned"), sense, Modality.PLANNED);
        add(
                said,
                governor.tag().startsWith("JJ")
                        ? Lexicon.FACTUALITY.get("adjective-governor-unreal")
                        : Lexicon.FACTUALITY.get("governor-unreal"),
                sense,
                Modality.UNREAL);
        add(said, Lexicon.FACTUALITY.get("governor-alleged"), sense, Modality.ALLEGED);
        add(said, Lexicon.FACTUALITY.get("governor-denied"), sense, Modality.DENIED);
        if (Lexicon.FACTUALITY.get("governor-alleged").contains(Tokens.lemma(event))) {
            add(said, Lexicon.FACTUALITY.get("rejecting"), sense, Modality.DENIED);
        }
        if (Lexicon.FACTUALITY.get("cancellable").contains(Tokens.lemma(event))) {
            add(said, Lexicon.FACTUALITY.get("governor-cancelled"), sense, Modality.CANCELLED);
        }
        if (Lexicon.FACTUALITY.get("hearsay").contains(sense) && tree.isPassive(governor) && tree.isInfinitive(event)) {
            said.remove(Modality.UNREAL);
            said.add(Modality.ALLEGED);
        }
        return said;
    }

    private boolean isFinite(IndexedWord clause) {
        return clause.tag().matches("VB[DZP]")
                || tree.dependents(clause, "aux", "aux:pass", "cop")
                        .anyMatch(auxiliary -> auxiliary.tag().matches("VB[DZP]"));
    }

    private boolean settles(IndexedWord governor, IndexedWord clause) {
        return Tokens.lemma(governor).equals("agree")
                && Lexicon.FACTUALITY.get("settled-by-agreeing").contains(Tokens.lemma(clause));
    }

    /** Whether the infinitive has no verb above it but a form of "be", as in headlines: "Tarn to buy Beck". */
    private static boolean standsAlone(IndexedWord governor) {
        return governor.tag().startsWith("NNP") || Tokens.lemma(governor).equals("be");
    }

    private void add(EnumSet<Modality> said, Set<String> words, String word, Modality outlook) {
        if (words.contains(word)) {
            said.add(outlook);
        }
    }
}
