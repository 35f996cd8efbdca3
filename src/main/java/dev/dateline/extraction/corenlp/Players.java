package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EntityId;
import dev.dateline.fact.Participant;
import dev.dateline.fact.Role;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns the words that a slot leads to into participants: lists are taken apart, "investors such as A and B" is A and B. */
record Players(Casting casting, Grammar grammar, Sentence sentence) {

    /** The participants, with the places (from 0) of the heads that name them. */
    record Cast(Set<Participant> participants, Set<Integer> places) {
        static Cast empty() {
            return new Cast(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    void cast(Role role, List<IndexedWord> words, Cast cast) {
        for (IndexedWord word : words) {
            castOne(role, word, cast);
            for (IndexedWord listed : grammar.children(word, Players::isListed)) {
                if (grammar.children(listed, "nsubj", "cop", "nsubj:pass").isEmpty()) {
                    castOne(role, listed, cast);
                }
            }
        }
    }

    private void castOne(Role role, IndexedWord word, Cast cast) {
        CoreLabel head = sentence.token(word.index());
        EntityId entity = casting.play(role, head);
        if (entity != null) {
            add(role, entity, head, cast);
        } else if (!Row.isName(head)) {
            for (IndexedWord instance : grammar.children(word, Players::isInstance)) {
                CoreLabel named = sentence.token(instance.index());
                EntityId one = casting.play(role, named);
                if (one != null) {
                    add(role, one, named, cast);
                }
            }
        }
    }

    private static void add(Role role, EntityId entity, CoreLabel head, Cast cast) {
        cast.participants().add(new Participant(role, entity));
        cast.places().add(head.index() - 1);
    }

    private static boolean isListed(String relation) {
        return relation.equals("conj") || relation.matches("conj:(and|or|as_well).*");
    }

    private static boolean isInstance(String relation) {
        return relation.matches("appos|dep|nmod:(including|such_as|like)");
    }
}
