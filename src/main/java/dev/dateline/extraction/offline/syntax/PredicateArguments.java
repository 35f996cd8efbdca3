package dev.dateline.extraction.offline.syntax;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The subjects and objects of the predicates of one sentence, whatever the voice: "A bought B", "B was bought by A", "B, bought by A",
 * "A, which bought B" and "A agreed to buy B" have the same subject and object.
 */
public record PredicateArguments(DependencyTree tree) {

    private static final Set<String> CLAUSE_UP = Set.of("xcomp", "conj", "advcl", "acl", "dep", "parataxis", "ccomp");

    private static final Set<String> OBJECT_CONTROL = Lexicon.SYNTAX.get("object-control-verbs");

    private static final int CLIMB = 3;

    public static PredicateArguments of(Sentence sentence) {
        return new PredicateArguments(DependencyTree.of(sentence));
    }

    /** The doer of a verb, or of a noun for an action ("A's purchase", "the purchase by A"). */
    public List<IndexedWord> subjects(IndexedWord word) {
        return isVerb(word) ? verbSubjects(word, CLIMB) : nounSubjects(word);
    }

    /** The subjects of a predicate noun: "A is its chairman", "A has sat on the board and was the chairman". */
    public List<IndexedWord> holders(IndexedWord noun) {
        List<IndexedWord> own = tree.children(noun, "nsubj");
        if (!own.isEmpty() || tree.children(noun, "cop").isEmpty()) {
            return own;
        }
        return tree.parents(noun, r -> r.startsWith("conj")).stream()
                .flatMap(first -> (isVerb(first) ? verbSubjects(first, CLIMB) : tree.children(first, "nsubj")).stream())
                .distinct()
                .toList();
    }

    /** What a verb, or a noun for an action, is done to. */
    public List<IndexedWord> objects(IndexedWord word) {
        if (!isVerb(word)) {
            return tree.children(word, "nmod:of");
        }
        if (isPassive(word)) {
            List<IndexedWord> undergoers = tree.children(word, "nsubj:pass");
            return undergoers.isEmpty() ? passiveUndergoers(word) : undergoers;
        }
        List<IndexedWord> objects = tree.children(word, "obj").stream()
                .filter(object -> !isOwner(object))
                .toList();
        if (objects.isEmpty()) {
            objects = tree.children(word, "iobj");
        }
        if (objects.isEmpty()) {
            objects = sharedObjects(word);
        }
        return objects.isEmpty() ? gap(word) : objects;
    }

    /** Whether a possessive follows the word, so that the parser has lost what is owned: "created A's B". */
    private boolean isOwner(IndexedWord word) {
        return tree.children(word, "case").stream().anyMatch(mark -> mark.tag().equals("POS"));
    }

    /** The object of the next conjunct, where the verb has none of its own: "A founded and ran B". */
    private List<IndexedWord> sharedObjects(IndexedWord verb) {
        if (!tree.children(verb, r -> r.startsWith("obl") || r.equals("compound:prt"))
                .isEmpty()) {
            return List.of();
        }
        return tree.children(verb, r -> r.startsWith("conj")).stream()
                .filter(next -> next.tag().equals(verb.tag()))
                .filter(next -> !isPassive(next))
                .findFirst()
                .map(next -> tree.children(next, "obj"))
                .orElse(List.of());
    }

    /** The owners of a noun, with either apostrophe. */
    public List<IndexedWord> owners(IndexedWord noun) {
        return tree.children(noun, "nmod:poss", "nmod:’s", "nmod:'s");
    }

    /**
     * The complement of a preposition ({@code for}, {@code such_as}) that hangs on the word; a noun with a clause behind it
     * ("in Tarn, founded by A") is parsed as a clause.
     */
    public List<IndexedWord> after(IndexedWord word, String preposition) {
        List<IndexedWord> nouns = tree.children(word, "obl:" + preposition, "nmod:" + preposition);
        return nouns.isEmpty()
                ? tree.children(word, "advcl:" + preposition, "acl:" + preposition).stream()
                        .filter(head -> head.tag().startsWith("NN"))
                        .toList()
                : nouns;
    }

    public boolean isVerb(IndexedWord word) {
        return word.tag().startsWith("V")
                || !tree.children(word, "nsubj:pass", "aux", "aux:pass").isEmpty();
    }

    boolean isPassive(IndexedWord verb) {
        if (!tree.children(verb, "nsubj:pass", "aux:pass").isEmpty()) {
            return true;
        }
        boolean bare = tree.children(verb, "nsubj", "aux", "obj").isEmpty();
        return verb.tag().equals("VBN") && bare;
    }

    private List<IndexedWord> verbSubjects(IndexedWord verb, int climb) {
        if (isPassive(verb)) {
            return agents(verb);
        }
        List<IndexedWord> own = tree.children(verb, "nsubj", "nsubj:xsubj");
        if (own.size() == 1 && own.getFirst().word().equalsIgnoreCase("they")) {
            return tellers(verb, own);
        }
        if (!own.isEmpty() || climb == 0) {
            return own;
        }
        for (SemanticGraphEdge edge : tree.edgesTo(verb)) {
            String relation = edge.getRelation().getShortName();
            IndexedWord governor = edge.getGovernor();
            boolean gerund = relation.equals("obl") && verb.tag().equals("VBG"); // "In addition to founding Tarn, A"
            if (CLAUSE_UP.contains(relation) || gerund) {
                List<IndexedWord> found =
                        isVerb(governor) ? controllers(governor, relation, climb) : holders(governor, verb, climb);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The doers of a passive verb, also where the parser hangs them on a place: "was set up in a shed by A". */
    private List<IndexedWord> agents(IndexedWord verb) {
        List<IndexedWord> own = tree.children(verb, "obl:agent", "obl:by", "nmod:by", "nmod:agent");
        return own.isEmpty()
                ? tree.children(verb, relation -> relation.startsWith("obl")).stream()
                        .flatMap(place -> tree.children(place, "nmod:by", "nmod:agent").stream())
                        .toList()
                : own;
    }

    /**
     * The agents of a verb that depends on a noun: the noun itself ("the firm buying Tarn"), or the owner of a plan ("A's
     * plan to buy Tarn").
     */
    private List<IndexedWord> holders(IndexedWord noun, IndexedWord verb, int climb) {
        boolean planned =
                tree.children(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"))
                        && !noun.tag().startsWith("NNP");
        if (!planned) {
            return List.of(noun);
        }
        List<IndexedWord> owners = nounSubjects(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        return tree.parents(noun, r -> r.equals("obj") || r.startsWith("obl")).stream()
                .filter(this::isVerb)
                .findFirst()
                .map(governor -> verbSubjects(governor, climb - 1))
                .orElse(List.of());
    }

    /** The subjects that "they" stands for in reported speech: "A and B said they are teaming up". */
    private List<IndexedWord> tellers(IndexedWord verb, List<IndexedWord> they) {
        return tree.parents(verb, "ccomp", "dep").stream()
                .map(telling -> tree.children(telling, "nsubj"))
                .filter(subjects -> subjects.size() > 1)
                .findFirst()
                .orElse(they);
    }

    /**
     * The doers of a clause by the verb that governs it: its object ("X persuaded Y to leave") or its subject ("X left
     * to join Z").
     */
    private List<IndexedWord> controllers(IndexedWord governor, String relation, int climb) {
        if (isPassive(governor)) {
            return objects(governor);
        }
        boolean ofObject = relation.equals("xcomp") || OBJECT_CONTROL.contains(governor.lemma());
        List<IndexedWord> objects = ofObject ? objects(governor) : List.of();
        return objects.isEmpty() ? verbSubjects(governor, climb - 1) : objects;
    }

    private List<IndexedWord> nounSubjects(IndexedWord noun) {
        Set<IndexedWord> found = new LinkedHashSet<>(owners(noun));
        found.addAll(tree.children(noun, "nmod:by", "nmod:agent"));
        return List.copyOf(found);
    }

    /** The noun that a reduced clause modifies: "B, bought by A". */
    private List<IndexedWord> passiveUndergoers(IndexedWord verb) {
        List<IndexedWord> nouns = tree.parents(verb, r -> r.startsWith("acl") || r.equals("dep") || r.equals("appos"));
        if (!nouns.isEmpty()) {
            return nouns.stream().filter(noun -> !isVerb(noun)).toList();
        }
        List<IndexedWord> verbs =
                tree.parents(verb, r -> r.startsWith("xcomp") || r.startsWith("conj") || r.startsWith("advcl"));
        for (IndexedWord governor : verbs) {
            List<IndexedWord> up =
                    isPassive(governor) ? tree.children(governor, "nsubj:pass") : tree.children(governor, "nsubj");
            if (!up.isEmpty()) {
                return up;
            }
        }
        return List.of();
    }

    /** What a relative clause leaves out: "the firm that A bought", "the firm A bought". */
    private List<IndexedWord> gap(IndexedWord verb) {
        List<IndexedWord> heads = tree.parents(verb, "acl:relcl");
        List<IndexedWord> subjects = tree.children(verb, "nsubj");
        return heads.stream()
                .filter(head -> !subjects.contains(head) && !subjects.isEmpty())
                .toList();
    }
}
