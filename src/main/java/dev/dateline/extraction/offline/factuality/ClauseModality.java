package dev.dateline.extraction.offline.factuality;

import dev.dateline.extraction.offline.lexicon.WordLists;
import dev.dateline.extraction.offline.syntax.Syntax;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.EnumSet;

/** What a verb's own auxiliaries and adverbs, or a noun's own adjectives, say of it. */
record ClauseModality(Syntax syntax, WordLists words) {

    EnumSet<Modality> of(IndexedWord word) {
        EnumSet<Modality> said = EnumSet.noneOf(Modality.class);
        for (IndexedWord child : syntax.dependents(word)) {
            addTo(said, word, child);
        }
        return said;
    }

    /** Without the negation: "did not disclose the price of the purchase" leaves the purchase standing. */
    EnumSet<Modality> ofWithoutNegation(IndexedWord word) {
        EnumSet<Modality> said = of(word);
        said.remove(Modality.DENIED);
        return said;
    }

    private void addTo(EnumSet<Modality> said, IndexedWord word, IndexedWord child) {
        String lemma = Syntax.lemma(child);
        switch (syntax.relation(child)) {
            case "aux" -> addAuxiliary(said, word, lemma);
            case "advmod", "neg" -> addAdverb(said, lemma);
            case "mark" -> add(said, "mark-unreal", lemma, Modality.UNREAL);
            case "det" -> {
                if (lemma.equals("no")) {
                    said.add(Modality.DENIED);
                } else if (lemma.equals("any")) {
                    said.add(Modality.UNREAL);
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
    private void addAuxiliary(EnumSet<Modality> said, IndexedWord verb, String lemma) {
        boolean reported =
                syntax.relation(verb).equals("ccomp") || syntax.relation(verb).equals("dep");
        if (lemma.equals("would") && reported) {
            said.add(Modality.PLANNED);
            return;
        }
        add(said, "aux-planned", lemma, Modality.PLANNED);
        add(said, "aux-unreal", lemma, Modality.UNREAL);
    }

    /** "A proposed class action" has been filed; only its class is still to be approved. */
    private boolean isFormOfSuit(IndexedWord noun, String adjective) {
        return words.get("adjective-of-suit").contains(adjective)
                && words.get("suit").contains(Syntax.lemma(noun));
    }

    private void addAdverb(EnumSet<Modality> said, String lemma) {
        add(said, "adverb-negative", lemma, Modality.DENIED);
        add(said, "adverb-alleged", lemma, Modality.ALLEGED);
        add(said, "adverb-unreal", lemma, Modality.UNREAL);
    }

    private void addAdjective(EnumSet<Modality> said, IndexedWord adjective, String lemma) {
        String word = adjective.word().toLowerCase(java.util.Locale.ROOT);
        for (String form : new String[] {lemma, word}) {
            add(said, "adjective-planned", form, Modality.PLANNED);
            add(said, "adjective-alleged", form, Modality.ALLEGED);
            add(said, "adjective-cancelled", form, Modality.CANCELLED);
            add(said, "adjective-unreal", form, Modality.UNREAL);
        }
    }

    private void add(EnumSet<Modality> said, String list, String word, Modality outlook) {
        if (words.get(list).contains(word)) {
            said.add(outlook);
        }
    }
}
