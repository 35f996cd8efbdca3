package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EntityId;
import dev.dateline.fact.Role;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;

/** Turns the words that a slot leads to into participants: lists are taken apart, "investors such as A and B" is A and B. */
record Players(Casting casting, Grammar grammar, Sentence sentence) {

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

    private void castOne(Role role, IndexedWord word, Findings findings) {
        CoreLabel head = sentence.token(word.index());
        EntityId entity = casting.play(role, head);
        if (entity != null) {
            findings.cast(role, entity, word.index() - 1);
        } else if (!Row.isName(head)) {
            for (IndexedWord instance : instances(role, word)) {
                EntityId one = casting.play(role, sentence.token(instance.index()));
                if (one != null) {
                    findings.cast(role, one, instance.index() - 1);
                }
            }
        }
    }

    /** Those that a description stands for: "investors such as A", "a phone, the B", "its B phone". */
    private List<IndexedWord> instances(Role role, IndexedWord word) {
        List<IndexedWord> found = new ArrayList<>(grammar.children(word, Players::isInstance));
        if (role == Role.PRODUCT) {
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
