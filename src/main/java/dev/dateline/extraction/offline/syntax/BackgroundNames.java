package dev.dateline.extraction.offline.syntax;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names in a sentence that only give somebody's background: "Ann Doe, who spent years at Acme, was named",
 * "a former Acme executive", "Acme partner Ann Doe".
 *
 * @param main the words that govern the event, up to the sentence's root
 */
public record BackgroundNames(Sentence sentence, DependencyTree tree, Set<IndexedWord> main) {

    private static final Set<String> EARLIER = Lexicon.SYNTAX.get("earlier");

    private static final Set<String> OUTSIDERS = Lexicon.SYNTAX.get("outsider-nouns");

    private static final Set<String> CREATORS = Lexicon.SYNTAX.get("creator-nouns");

    private static final int NEAR = 3;

    public static BackgroundNames of(Sentence sentence, int trigger) {
        DependencyTree tree = DependencyTree.of(sentence);
        Set<IndexedWord> main = new HashSet<>();
        sentence.tokens().stream()
                .filter(token -> token.beginPosition() == trigger)
                .findFirst()
                .ifPresent(token -> {
                    IndexedWord node = tree.node(token.index());
                    while (node != null && main.add(node)) {
                        node = tree.governor(node);
                    }
                });
        return new BackgroundNames(sentence, tree, main);
    }

    public boolean contains(CoreLabel name) {
        return isFormer(name) || isOfOutsider(name) || aside(name) != null;
    }

    /** Whether it says where a person comes from; "the deal, which needs Acme's consent" is about no person. */
    public boolean ofPerson(CoreLabel name) {
        IndexedWord aside = aside(name);
        IndexedWord described = aside == null ? null : tree.governor(aside);
        return isFormer(name) || isOfOutsider(name) || (described != null && isPerson(described));
    }

    private boolean isFormer(CoreLabel name) {
        int first = name.index();
        while (first > 1 && Tokens.isName(sentence.token(first - 1))) {
            first--;
        }
        return sentence.tokens().subList(Math.max(0, first - 1 - NEAR), first - 1).stream()
                .anyMatch(token -> EARLIER.contains(Tokens.lemma(token)));
    }

    private boolean isOfOutsider(CoreLabel name) {
        int next = name.index();
        while (next < sentence.tokens().size() && sentence.token(next + 1).tag().matches("POS|NNP|HYPH|JJ")) {
            next++;
        }
        return next < sentence.tokens().size() && OUTSIDERS.contains(Tokens.lemma(sentence.token(next + 1)));
    }

    /**
     * Whether the name belongs to what somebody was before, as in "Ann Doe, founder of Acme, was named". To those who
     * leave it may be what they leave.
     */
    public boolean describesSomebody(CoreLabel name) {
        IndexedWord node = tree.node(name.index());
        while (node != null && !main.contains(node)) {
            IndexedWord governor = tree.governor(node);
            boolean beside = tree.relation(node).matches("appos|compound|nmod:poss");
            if (governor != null && ((beside && isPerson(governor)) || isAsideOn(node, governor))) {
                return true;
            }
            node = governor;
        }
        return false;
    }

    /** Whether the name depends on the noun of a creator, beside the main clause: "who is also the creator of Zephyr". */
    private boolean isAsideOn(IndexedWord node, IndexedWord governor) {
        return tree.relation(node).startsWith("nmod")
                && !main.contains(governor)
                && CREATORS.contains(Tokens.lemma(governor));
    }

    private boolean isPerson(IndexedWord word) {
        return "PERSON".equals(word.ner()) && word.tag().startsWith("NNP");
    }

    /** The relative clause around the name that leaves the event outside; null if there is none. */
    private @Nullable IndexedWord aside(CoreLabel name) {
        IndexedWord node = tree.node(name.index());
        while (node != null && !main.contains(node)) {
            boolean ofOutsider = tree.relation(node).equals("appos") && OUTSIDERS.contains(Tokens.lemma(node));
            if (ofOutsider || tree.relation(node).startsWith("acl:relcl")) {
                return node;
            }
            node = tree.governor(node);
        }
        return null;
    }
}
