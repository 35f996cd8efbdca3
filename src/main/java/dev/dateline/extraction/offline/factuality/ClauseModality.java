package dev.dateline.extraction.offline.factuality;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.EnumSet;
import java.util.Set;

/** How a verb's own auxiliaries and adverbs, or a noun's own adjectives, present it. */
record ClauseModality(DependencyTree tree) {

    EnumSet<Modality> of(IndexedWord word) {
        EnumSet<Modality> said = EnumSet.noneOf(Modality.class);
        for (IndexedWord child : tree.dependents(word)) {
            addTo(said, word, child);
        }
        return said;
    }

    private void addTo(EnumSet<Modality> said, IndexedWord word, IndexedWord child) {
        String lemma = Tokens.lemma(child);
        switch (tree.relation(child)) {
            case "aux" -> addAuxiliary(said, word, lemma);
            case "advmod", "neg" -> addAdverb(said, lemma);
            case "mark" -> add(said, Lexicon.FACTUALITY.get("mark-unreal"), lemma, Modality.UNREAL);
            case "det" -> {
                if (lemma.equals("no")) {
                    said.add(Modality.DENIED);
                } else if (lemma.equals("any")) {
                    said.add(Modality.UNREAL);
                }
            }
            case "amod", "compound" -> addAdjective(said, child, lemma);
            default -> {}
        }
    }

    /**
     * Adds the modality of an auxiliary; "would" is a plan in reported speech ("said it would buy"), else a mere
     * thought.
     */
    private void addAuxiliary(EnumSet<Modality> said, IndexedWord verb, String lemma) {
        boolean reported =
                tree.relation(verb).equals("ccomp") || tree.relation(verb).equals("dep");
        if (lemma.equals("would") && reported) {
            said.add(Modality.PLANNED);
            return;
        }
        add(said, Lexicon.FACTUALITY.get("aux-planned"), lemma, Modality.PLANNED);
        add(said, Lexicon.FACTUALITY.get("aux-unreal"), lemma, Modality.UNREAL);
    }

    private void addAdverb(EnumSet<Modality> said, String lemma) {
        add(said, Lexicon.FACTUALITY.get("adverb-negative"), lemma, Modality.DENIED);
        add(said, Lexicon.FACTUALITY.get("adverb-alleged"), lemma, Modality.ALLEGED);
        add(said, Lexicon.FACTUALITY.get("adverb-unreal"), lemma, Modality.UNREAL);
    }

    private void addAdjective(EnumSet<Modality> said, IndexedWord adjective, String lemma) {
        String word = adjective.word().toLowerCase(java.util.Locale.ROOT);
        for (String form : new String[] {lemma, word}) {
            add(said, Lexicon.FACTUALITY.get("adjective-planned"), form, Modality.PLANNED);
            add(said, Lexicon.FACTUALITY.get("adjective-alleged"), form, Modality.ALLEGED);
            add(said, Lexicon.FACTUALITY.get("adjective-cancelled"), form, Modality.CANCELLED);
            add(said, Lexicon.FACTUALITY.get("adjective-unreal"), form, Modality.UNREAL);
        }
    }

    private void add(EnumSet<Modality> said, Set<String> words, String word, Modality outlook) {
        if (words.contains(word)) {
            said.add(outlook);
        }
    }
}
