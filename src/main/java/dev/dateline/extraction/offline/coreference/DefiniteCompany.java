package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.HyphenatedNouns;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.PredicateArguments;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which company a reader thinks of at "the company", "the bank", "the board". */
final class DefiniteCompany {

    /** Words of names that nobody calls a company. */
    private static final Set<String> NO_COMPANIES = Lexicon.REFERENCE.get("no-company-words");

    private static final Set<String> BODIES = Lexicon.REFERENCE.get("body-nouns");

    private static final Set<String> YOUNG = Lexicon.REFERENCE.get("startup-nouns");

    private final EntityTable entities;

    private final DiscourseSalience salience;

    DefiniteCompany(EntityTable entities, DiscourseSalience salience) {
        this.entities = entities;
        this.salience = salience;
    }

    /** The organization named beside the noun, as in "the board of A" and "the A board"; null if there is none. */
    @Nullable
    EntityChain named(Sentence sentence, CoreLabel noun) {
        IndexedWord node = DependencyTree.of(sentence).node(noun.index());
        return node == null
                ? null
                : DependencyTree.of(sentence).children(node, "nmod:of", "compound", "nmod:poss", "nmod:at").stream()
                        .filter(word -> Tokens.isName(sentence.token(word.index())))
                        .map(word -> entities.at(sentence.token(word.index())))
                        .filter(chain -> chain != null && chain.kind() == EntityKind.ORGANIZATION)
                        .findFirst()
                        .orElse(null);
    }

    /** The most prominent one that the sentence does not keep apart from the noun; null if there is none. */
    @Nullable
    EntityChain meantBy(Sentence sentence, CoreLabel noun) {
        String lemma = HyphenatedNouns.lemma(sentence, noun);
        boolean young = YOUNG.contains(lemma);
        boolean body = BODIES.contains(lemma);
        Set<EntityChain> elsewhere = elsewhere(sentence, noun);
        EntityChain company = salience.mostProminent(
                noun.sentIndex(),
                chain -> isCompany(chain)
                        && (body || !chain.hasAnyWord(NO_COMPANIES))
                        && !elsewhere.contains(chain)
                        && !(young && chain.subkind() == Subkind.INVESTOR));
        if (company != null) {
            return company;
        }
        EntityChain own = entities.ownCompany();
        return own != null ? own : salience.mostFrequent(DefiniteCompany::isCompany);
    }

    /** The entities that the noun cannot mean. */
    private Set<EntityChain> elsewhere(Sentence sentence, CoreLabel noun) {
        Set<EntityChain> elsewhere = new LinkedHashSet<>();
        IndexedWord node = DependencyTree.of(sentence).node(noun.index());
        if (node != null) {
            elsewhere.addAll(others(sentence, node));
        }
        return elsewhere;
    }

    /**
     * On the other side of what is done ("A urged the company", "the board asked A", "A removed the company's chief"),
     * or describing it ("the A company").
     */
    private Set<EntityChain> others(Sentence sentence, IndexedWord node) {
        PredicateArguments predicates = PredicateArguments.of(sentence);
        Stream<IndexedWord> owned =
                Stream.concat(Stream.of(node), predicates.tree().parents(node, "nmod:poss").stream());
        Stream<IndexedWord> doers = owned.flatMap(thing -> predicates.tree().parents(thing, "obj").stream())
                .flatMap(verb -> predicates.subjects(verb).stream());
        Stream<IndexedWord> undergoers = predicates.tree().parents(node, "nsubj").stream()
                .filter(predicates::isVerb)
                .flatMap(verb -> predicates.tree().children(verb, "obj").stream());
        return Stream.of(doers, undergoers, predicates.tree().children(node, "compound").stream())
                .flatMap(words -> words)
                .map(word -> entities.at(sentence.token(word.index())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isCompany(EntityChain chain) {
        Subkind subkind = chain.subkind();
        return chain.kind() == EntityKind.ORGANIZATION
                && (subkind == null || subkind == Subkind.COMPANY || subkind == Subkind.INVESTOR);
    }
}
