package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityKind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Set;

/**
 * Bodies and groups that a text only describes: "European regulators", "senior staff". Each is an entity where an event's
 * role asks for one, and nowhere else.
 */
final class GroupMentions {

    private static final Set<String> ORGANIZATIONS = Lexicon.REFERENCE.get("described-organizations");

    private static final Set<String> PERSONS = Lexicon.REFERENCE.get("described-persons");

    private static final Set<String> OWNED = Lexicon.REFERENCE.get("owned-nouns");

    private GroupMentions() {}

    /** The words of the group that the noun heads; empty if such a group cannot play the role. */
    static List<CoreLabel> phrase(TypedEntities entities, Sentence sentence, CoreLabel head, EntityKind kind) {
        String lemma = Tokens.lemma(head);
        Set<String> nouns = switch (kind) {
            case ORGANIZATION -> ORGANIZATIONS;
            case PERSON -> PERSONS;
            case PRODUCT, PLACE -> Set.of();
        };
        int first = nouns.contains(lemma) ? start(entities, sentence, head, OWNED.contains(lemma)) : head.index();
        return first < head.index() ? sentence.tokens().subList(first - 1, head.index()) : List.of();
    }

    /** The first word that says which group is meant; the head itself if none does. */
    private static int start(TypedEntities entities, Sentence sentence, CoreLabel head, boolean mustBeOwned) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(head.index());
        if (node == null) {
            return head.index();
        }
        boolean owned = tree.dependents(node, "nmod:poss")
                .anyMatch(owner -> entities.at(sentence.token(owner.index())) != null
                        && owner.tag().startsWith("NNP"));
        if (mustBeOwned && !owned) {
            return head.index();
        }
        return tree.dependents(node, "amod", "compound", "nmod:poss")
                .filter(word -> !word.tag().startsWith("PRP"))
                .mapToInt(word -> firstOf(tree, word))
                .filter(index -> index < head.index())
                .min()
                .orElse(head.index());
    }

    private static int firstOf(DependencyTree tree, IndexedWord word) {
        return tree.dependents(word, "compound", "amod")
                .mapToInt(IndexedWord::index)
                .filter(i -> i < word.index())
                .min()
                .orElse(word.index());
    }
}
