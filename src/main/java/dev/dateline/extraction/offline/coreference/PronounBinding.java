package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.PredicateArguments;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityKind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Resolves a pronoun by the grammar of its own sentence alone, whatever was mentioned before. */
final class PronounBinding {

    private static final Set<String> SAYING = Lexicon.REFERENCE.get("saying-verbs");

    /** How far into the sentence its opening phrase may still begin. */
    private static final int OPENING = 4;

    private final EntityTable entities;

    private final Sentence sentence;

    private final CoreLabel pronoun;

    private final DependencyTree tree;

    private final PredicateArguments predicates;

    private PronounBinding(EntityTable entities, Sentence sentence, CoreLabel pronoun) {
        this.entities = entities;
        this.sentence = sentence;
        this.pronoun = pronoun;
        this.tree = DependencyTree.of(sentence);
        this.predicates = PredicateArguments.of(sentence);
    }

    static PronounBinding of(EntityTable entities, Sentence sentence, CoreLabel pronoun) {
        return new PronounBinding(entities, sentence, pronoun);
    }

    /** The person that the pronoun must mean, or null if the grammar leaves that open. */
    @Nullable
    EntityChain person() {
        return teller(EntityKind.PERSON);
    }

    /** The organization that the pronoun must mean, or null if the grammar leaves that open. */
    @Nullable
    EntityChain organization() {
        EntityChain bound = neighbour();
        if (bound == null) {
            bound = doer();
        }
        if (bound == null) {
            bound = teller(EntityKind.ORGANIZATION);
        }
        return bound == null ? ahead() : bound;
    }

    /** Whether the grammar keeps the pronoun apart from the chain, as from both names in "A and B took it private". */
    boolean forbids(EntityChain chain) {
        IndexedWord node = tree.node(pronoun.index());
        IndexedWord verb = node == null || !tree.relation(node).equals("obj") ? null : tree.governor(node);
        return verb != null
                && Tokens.isVerb(verb)
                && predicates.subjects(verb).stream()
                        .anyMatch(doer -> chain.equals(entities.at(sentence.token(doer.index()))));
    }

    /**
     * The subject of the saying verb above the pronoun, unless another of its kind acts in between: "A said that B
     * joined its board".
     */
    private @Nullable EntityChain teller(EntityKind kind) {
        IndexedWord node = tree.node(pronoun.index());
        while (node != null && !tree.relation(node).equals("ccomp")) {
            if (Tokens.isVerb(node) && acts(node, kind)) {
                return null;
            }
            node = tree.governor(node);
        }
        IndexedWord telling = node == null ? null : tree.governor(node);
        if (node == null || telling == null || acts(node, kind) || !SAYING.contains(Tokens.lemma(telling))) {
            return null;
        }
        return first(predicates.subjects(telling), chain -> chain.kind() == kind);
    }

    /** Whether the verb has a doer of this kind before the pronoun. */
    private boolean acts(IndexedWord verb, EntityKind kind) {
        return first(
                        tree.dependents(verb, "nsubj", "nsubj:pass")
                                .filter(word -> word.index() < pronoun.index())
                                .toList(),
                        chain -> chain.kind() == kind)
                != null;
    }

    /** The subject of a verb whose object belongs to the pronoun: "A launched its suit". */
    private @Nullable EntityChain doer() {
        IndexedWord node = tree.node(pronoun.index());
        IndexedWord owned = node == null || !pronoun.tag().equals("PRP$") ? null : tree.governor(node);
        IndexedWord verb = owned == null ? null : tree.governor(owned);
        if (owned == null || verb == null || !Tokens.isVerb(verb)) {
            return null;
        }
        String relation = tree.relation(owned);
        boolean ofPerson = relation.startsWith("obl")
                && first(tree.dependents(verb, "obj").toList(), chain -> chain.kind() == EntityKind.PERSON) != null;
        return relation.equals("obj") || ofPerson
                ? first(predicates.subjects(verb), chain -> chain.kind() == EntityKind.ORGANIZATION)
                : null;
    }

    /** The subject behind an opening phrase with the pronoun: "in its complaint, A says". */
    private @Nullable EntityChain ahead() {
        boolean opening = pronoun.tag().equals("PRP$")
                && pronoun.index() <= OPENING
                && sentence.token(1).tag().equals("IN");
        if (!opening) {
            return null;
        }
        IndexedWord node = tree.node(pronoun.index());
        while (node != null && !Tokens.isVerb(node)) {
            node = tree.governor(node);
        }
        return node == null
                ? null
                : first(
                        tree.dependents(node, "nsubj")
                                .filter(word -> word.index() > pronoun.index()
                                        && word.tag().startsWith("NNP"))
                                .toList(),
                        PronounCoreference::isOrganization);
    }

    /** The name that "and" joins to the pronoun: "Nimbus and its investors". */
    private @Nullable EntityChain neighbour() {
        int at = pronoun.index() - 2;
        if (at < 1
                || !pronoun.tag().equals("PRP$")
                || !sentence.token(at + 1).word().equals("and")) {
            return null;
        }
        EntityChain neighbour = entities.at(sentence.token(at));
        return neighbour != null && neighbour.kind() == EntityKind.ORGANIZATION ? neighbour : null;
    }

    private @Nullable EntityChain first(List<IndexedWord> words, Predicate<EntityChain> test) {
        return words.stream()
                .map(word -> entities.at(sentence.token(word.index())))
                .filter(chain -> chain != null && test.test(chain))
                .findFirst()
                .orElse(null);
    }
}
