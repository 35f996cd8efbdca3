package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.PredicateArguments;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.event.Role;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the words that a path leads to into candidates: lists are taken apart, "investors such as A and B" is A and B. */
record ArgumentExpansion(PredicateArguments predicates, Sentence sentence, JobTitleContext posts) {

    private static final Set<String> SAYING = Lexicon.REFERENCE.get("saying-verbs");

    private static final Set<String> BODIES = Lexicon.FRAMES.get("governing-body");

    private static final Set<String> STATES = Lexicon.FRAMES.get("state-noun");

    private static final Set<String> GROUPS = Lexicon.FRAMES.get("group-noun");

    private static final Set<String> UNITS = Lexicon.FRAMES.get("unit-noun");

    private static final Set<String> PRODUCTS = Lexicon.FRAMES.get("product");

    void cast(Role role, List<IndexedWord> words, ArgumentCandidates arguments) {
        for (IndexedWord word : words) {
            castOne(role, word, arguments);
            for (IndexedWord listed : predicates.tree().children(word, ArgumentExpansion::isListed)) {
                if (predicates
                                .tree()
                                .children(listed, "nsubj", "cop", "nsubj:pass")
                                .isEmpty()
                        && !isTelling(listed)) {
                    castOne(role, listed, arguments);
                }
            }
        }
    }

    /**
     * Whether a verb of saying follows, which makes the name a source rather than one of the list: "A and B have
     * invested, C reported".
     */
    private boolean isTelling(IndexedWord listed) {
        boolean last = listed.index() >= sentence.tokens().size();
        CoreLabel next = last ? null : sentence.token(listed.index() + 1);
        return next != null && next.tag().matches("VB[DZ]") && SAYING.contains(Tokens.lemma(next));
    }

    private void castOne(Role role, IndexedWord spoken, ArgumentCandidates arguments) {
        IndexedWord word = onWhoseBehalf(spoken);
        boolean described = !Tokens.isName(sentence.token(word.index())) && castNamed(role, word, arguments);
        if (!described) {
            int before = arguments.size();
            cast(role, word, arguments);
            if (arguments.size() == before && word.lemma().equals("it")) {
                tellers(word).forEach(teller -> arguments.castDescription(role, sentence.token(teller.index())));
            }
        }
    }

    /**
     * The common nouns that are the subject of the saying verb above the pronoun: "the watchdog said it had opened".
     */
    private List<IndexedWord> tellers(IndexedWord pronoun) {
        return predicates.tree().parents(pronoun, "nsubj").stream()
                .flatMap(verb -> predicates.tree().parents(verb, "ccomp").stream())
                .flatMap(teller -> predicates.tree().children(teller, "nsubj").stream())
                .filter(teller -> teller.tag().equals("NN"))
                .toList();
    }

    /** The owner or place that a governing body acts for: "A's board rejected it", "the state of B sued". */
    private IndexedWord onWhoseBehalf(IndexedWord word) {
        String lemma = Tokens.lemma(sentence.token(word.index()));
        List<IndexedWord> principals = BODIES.contains(lemma)
                ? predicates.owners(word)
                : STATES.contains(lemma) ? predicates.after(word, "of") : List.of();
        return principals.isEmpty() ? word : principals.getFirst();
    }

    /** Adds the names that a description stands for, if any: "the security company, A, has". */
    private boolean castNamed(Role role, IndexedWord description, ArgumentCandidates arguments) {
        int before = arguments.size();
        List<IndexedWord> instances = instances(role, description);
        instances.stream()
                .flatMap(instance -> isNamed(instance) ? Stream.of(instance) : instances(role, instance).stream())
                .filter(this::isNamed)
                .forEach(instance -> cast(role, instance, arguments));
        return arguments.size() > before;
    }

    private boolean isNamed(IndexedWord word) {
        return Tokens.isName(sentence.token(word.index()));
    }

    private void cast(Role role, IndexedWord word, ArgumentCandidates arguments) {
        arguments.cast(role, sentence.token(word.index()));
    }

    /** The names that a description stands for: "investors such as A", "a phone, the B", "its B phone". */
    private List<IndexedWord> instances(Role role, IndexedWord word) {
        List<IndexedWord> found = new ArrayList<>(predicates.tree().children(word, ArgumentExpansion::isInstance));
        CoreLabel holder = posts.holder(word.index() - 1);
        if (holder != null) {
            found.add(new IndexedWord(holder));
        }
        if (role == Role.PRODUCT && PRODUCTS.contains(Tokens.lemma(sentence.token(word.index())))) {
            found.addAll(predicates.tree().children(word, "compound"));
        }
        if (GROUPS.contains(lemma(word))) {
            predicates
                    .after(word, "of")
                    .forEach(member -> found.addAll(predicates.tree().children(member, ArgumentExpansion::isInstance)));
        }
        if (role != Role.PRODUCT
                && word.tag().equals("NN")
                && !predicates.owners(word).isEmpty()
                && UNITS.contains(lemma(word))) {
            predicates.tree().children(word, "compound").stream()
                    .filter(this::isNamed)
                    .forEach(found::add);
        }
        boolean post = posts.isPost(word.index() - 1); // "its chief financial officer (CFO), A,"
        found.removeIf(instance -> (!post && bracket(instance) != bracket(word)) || isTelling(instance));
        return found;
    }

    /**
     * The opening bracket that the word stands in, or 0; a name in a bracket of its own is no instance of what stands
     * outside.
     */
    private int bracket(IndexedWord word) {
        return Tokens.bracketAround(sentence, word.index());
    }

    private String lemma(IndexedWord word) {
        return Tokens.lemma(sentence.token(word.index()));
    }

    private static boolean isListed(String relation) {
        return relation.equals("conj") || relation.matches("conj:(and|or|as_well).*");
    }

    private static boolean isInstance(String relation) {
        return relation.matches("appos|dep|nmod:(including|such_as|like)");
    }
}
