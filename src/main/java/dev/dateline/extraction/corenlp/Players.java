package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Role;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns the words that a slot leads to into participants: lists are taken apart, "investors such as A and B" is A and B. */
record Players(Grammar grammar, Sentence sentence) {

    private static final Set<String> BODIES = Set.of("board", "management", "leadership");

    private static final Set<String> STATES =
            Set.of("state", "city", "county", "government", "kingdom", "commonwealth");

    private static final Set<String> PRODUCTS = WordClasses.load().named("product");

    void cast(Role role, List<IndexedWord> words, Findings findings) {
        for (IndexedWord word : words) {
            castOne(role, word, findings);
            for (IndexedWord listed : grammar.children(word, Players::isListed)) {
                if (grammar.children(listed, "nsubj", "cop", "nsubj:pass").isEmpty()) {
                    castOne(role, listed, findings);
                }
            }
        }
    }

    private void castOne(Role role, IndexedWord spoken, Findings findings) {
        IndexedWord word = onWhoseBehalf(spoken);
        boolean described = !Row.isName(sentence.token(word.index())) && castNamed(role, word, findings);
        if (!described) {
            cast(role, word, findings);
        }
    }

    /** "A's board rejected it", "the state of B sued": A and B did. */
    private IndexedWord onWhoseBehalf(IndexedWord word) {
        String lemma = Triggers.lemma(sentence.token(word.index()));
        List<IndexedWord> principals = BODIES.contains(lemma)
                ? grammar.owners(word)
                : STATES.contains(lemma) ? grammar.after(word, "of") : List.of();
        return principals.isEmpty() ? word : principals.getFirst();
    }

    /** "The security company, A, has …": A, whatever company was spoken of before. */
    private boolean castNamed(Role role, IndexedWord description, Findings findings) {
        int before = findings.size();
        instances(role, description).stream()
                .filter(instance -> Row.isName(sentence.token(instance.index())))
                .forEach(instance -> cast(role, instance, findings));
        return findings.size() > before;
    }

    private void cast(Role role, IndexedWord word, Findings findings) {
        findings.cast(role, sentence.token(word.index()));
    }

    /** Those that a description stands for: "investors such as A", "a phone, the B", "its B phone". */
    private List<IndexedWord> instances(Role role, IndexedWord word) {
        List<IndexedWord> found = new ArrayList<>(grammar.children(word, Players::isInstance));
        if (role == Role.PRODUCT && PRODUCTS.contains(Triggers.lemma(sentence.token(word.index())))) {
            found.addAll(grammar.children(word, "compound"));
        }
        return found;
    }

    private static boolean isListed(String relation) {
        return relation.equals("conj") || relation.matches("conj:(and|or|as_well).*");
    }

    private static boolean isInstance(String relation) {
        return relation.matches("appos|dep|nmod:(including|such_as|like)");
    }
}
