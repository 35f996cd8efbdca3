package dev.dateline.extraction.offline.factuality;

import dev.dateline.extraction.offline.lexicon.WordLists;
import dev.dateline.extraction.offline.syntax.Syntax;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.EnumSet;
import java.util.Set;

/** What a verb or a noun says of the event that it governs: "plans to", "denied that", "the prospect of". */
record GovernorMood(Syntax syntax, WordLists words) {

    /** Of a clause: a "to" infinitive is real only behind a verb that makes it so ("managed to sell"). */
    EnumSet<Outlook> ofClause(IndexedWord governor, IndexedWord clause) {
        EnumSet<Outlook> said = ofAny(governor, clause);
        boolean infinitive = syntax.isInfinitive(clause);
        if (!infinitive && clause.tag().matches("VB[DZP]")) {
            said.remove(Outlook.PLANNED); // "aimed at the young, it launched"
        }
        if (!infinitive && syntax.relation(clause).equals("dep")) {
            said.remove(Outlook.UNREAL); // the parser does not know how the two belong together
        }
        String sense = syntax.sense(governor);
        if (!infinitive && words.get("only-infinitive").contains(sense)) {
            said.remove(Outlook.UNREAL); // "the talks failed and Tarn is selling up"
        }
        if (words.get("only-nonfinite").contains(sense) && isFinite(clause)) {
            said.remove(Outlook.UNREAL);
        }
        if (infinitive && settles(governor, clause)) {
            said.remove(Outlook.PLANNED);
        } else if (infinitive
                && said.isEmpty()
                && !words.get("governor-factual").contains(sense)) {
            said.add(standsAlone(governor) ? Outlook.PLANNED : Outlook.UNREAL);
        }
        return said;
    }

    /** Of a noun: only what can be called off is called off by "rejected" or "dropped". */
    EnumSet<Outlook> ofNoun(IndexedWord governor, IndexedWord noun) {
        EnumSet<Outlook> said = ofAny(governor, noun);
        if (!isAimedAt(governor, noun) || words.get("filed-for-is-done").contains(Syntax.lemma(noun))) {
            said.remove(Outlook.PLANNED);
        }
        return said;
    }

    /** "Agreed to a sale", "filed for an offering", "plans for a sale"; but not "filed a suit" or "the deal: a sale". */
    private boolean isAimedAt(IndexedWord governor, IndexedWord noun) {
        boolean aimed = syntax.hasDependent(noun, "case", Set.of("to", "for", "on", "upon", "about", "over"));
        if (!Syntax.isVerb(governor)) {
            return aimed || syntax.hasDependent(noun, "case", Set.of("of"));
        }
        boolean object = Set.of("obj", "nsubj", "nsubj:pass").contains(syntax.relation(noun));
        return aimed || (object && !words.get("planned-by-preposition").contains(Syntax.lemma(governor)));
    }

    private EnumSet<Outlook> ofAny(IndexedWord governor, IndexedWord event) {
        EnumSet<Outlook> said = EnumSet.noneOf(Outlook.class);
        String sense = syntax.sense(governor);
        add(said, "governor-planned", sense, Outlook.PLANNED);
        add(
                said,
                governor.tag().startsWith("JJ") ? "adjective-governor-unreal" : "governor-unreal",
                sense,
                Outlook.UNREAL);
        add(said, "governor-alleged", sense, Outlook.ALLEGED);
        add(said, "governor-denied", sense, Outlook.DENIED);
        if (words.get("governor-alleged").contains(Syntax.lemma(event))) {
            add(said, "rejecting", sense, Outlook.DENIED);
        }
        if (words.get("cancellable").contains(Syntax.lemma(event))) {
            add(said, "governor-cancelled", sense, Outlook.CANCELLED);
        }
        if (words.get("hearsay").contains(sense) && syntax.isPassive(governor) && syntax.isInfinitive(event)) {
            said.remove(Outlook.UNREAL);
            said.add(Outlook.ALLEGED);
        }
        return said;
    }

    private boolean isFinite(IndexedWord clause) {
        return clause.tag().matches("VB[DZP]")
                || syntax.dependents(clause, "aux", "aux:pass", "cop")
                        .anyMatch(auxiliary -> auxiliary.tag().matches("VB[DZP]"));
    }

    private boolean settles(IndexedWord governor, IndexedWord clause) {
        return Syntax.lemma(governor).equals("agree")
                && words.get("settled-by-agreeing").contains(Syntax.lemma(clause));
    }

    /** "Tarn to buy Beck", "Tarn is to buy Beck". */
    private static boolean standsAlone(IndexedWord governor) {
        return governor.tag().startsWith("NNP") || Syntax.lemma(governor).equals("be");
    }

    private void add(EnumSet<Outlook> said, String list, String word, Outlook outlook) {
        if (words.get(list).contains(word)) {
            said.add(outlook);
        }
    }
}
