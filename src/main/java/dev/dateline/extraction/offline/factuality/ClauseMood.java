package dev.dateline.extraction.offline.factuality;

import dev.dateline.extraction.offline.lexicon.WordLists;
import dev.dateline.extraction.offline.syntax.Syntax;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.EnumSet;

/** What a verb's own auxiliaries and adverbs, or a noun's own adjectives, say of it. */
record ClauseMood(Syntax syntax, WordLists words) {

    EnumSet<Outlook> of(IndexedWord word) {
        EnumSet<Outlook> said = EnumSet.noneOf(Outlook.class);
        for (IndexedWord child : syntax.dependents(word)) {
            addTo(said, word, child);
        }
        return said;
    }

    /** Without the negation: "did not disclose the price of the purchase" leaves the purchase standing. */
    EnumSet<Outlook> ofWithoutNegation(IndexedWord word) {
        EnumSet<Outlook> said = of(word);
        said.remove(Outlook.DENIED);
        return said;
    }

    private void addTo(EnumSet<Outlook> said, IndexedWord word, IndexedWord child) {
        String lemma = Syntax.lemma(child);
        switch (syntax.relation(child)) {
            case "aux" -> addAuxiliary(said, word, lemma);
            case "advmod", "neg" -> addAdverb(said, lemma);
            case "mark" -> add(said, "mark-unreal", lemma, Outlook.UNREAL);
            case "det" -> {
                if (lemma.equals("no")) {
                    said.add(Outlook.DENIED);
                } else if (lemma.equals("any")) {
                    said.add(Outlook.UNREAL);
                }
            }
            case "amod", "compound" -> {
                if (!isFormOfSuit(word, lemma)) {
                    addAdjective(said, child, lemma);
                }
            }
            default -> {}
        }
    }

    /** "Would" is a plan in reported speech ("said it would buy"), else a mere thought. */
    private void addAuxiliary(EnumSet<Outlook> said, IndexedWord verb, String lemma) {
        boolean reported =
                syntax.relation(verb).equals("ccomp") || syntax.relation(verb).equals("dep");
        if (lemma.equals("would") && reported) {
            said.add(Outlook.PLANNED);
            return;
        }
        add(said, "aux-planned", lemma, Outlook.PLANNED);
        add(said, "aux-unreal", lemma, Outlook.UNREAL);
    }

    /** "A proposed class action" has been filed; only its class is still to be approved. */
    private boolean isFormOfSuit(IndexedWord noun, String adjective) {
        return words.get("adjective-of-suit").contains(adjective)
                && words.get("suit").contains(Syntax.lemma(noun));
    }

    private void addAdverb(EnumSet<Outlook> said, String lemma) {
        add(said, "adverb-negative", lemma, Outlook.DENIED);
        add(said, "adverb-alleged", lemma, Outlook.ALLEGED);
        add(said, "adverb-unreal", lemma, Outlook.UNREAL);
    }

    private void addAdjective(EnumSet<Outlook> said, IndexedWord adjective, String lemma) {
        String word = adjective.word().toLowerCase(java.util.Locale.ROOT);
        for (String form : new String[] {lemma, word}) {
            add(said, "adjective-planned", form, Outlook.PLANNED);
            add(said, "adjective-alleged", form, Outlook.ALLEGED);
            add(said, "adjective-cancelled", form, Outlook.CANCELLED);
            add(said, "adjective-unreal", form, Outlook.UNREAL);
        }
    }

    private void add(EnumSet<Outlook> said, String list, String word, Outlook outlook) {
        if (words.get(list).contains(word)) {
            said.add(outlook);
        }
    }
}
