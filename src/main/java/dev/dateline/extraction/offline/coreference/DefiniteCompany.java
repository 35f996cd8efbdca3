package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.HyphenatedNouns;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.BackgroundNames;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.PredicateArguments;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which company a reader thinks of at "the company", "the bank", "the board". */
final class DefiniteCompany {

    private static final Set<String> PEOPLE = Lexicon.REFERENCE.get("company-people");

    /** Words of names that nobody calls a company. */
    private static final Set<String> NO_COMPANIES = Lexicon.REFERENCE.get("no-company-words");

    private static final Set<String> BODIES = Lexicon.REFERENCE.get("body-nouns");

    private static final Set<String> SAYING = Lexicon.REFERENCE.get("saying-verbs");

    /** Nouns that nobody uses of an investor while there is a company to speak of. */
    private static final Set<String> PLAIN = Set.of("company", "business");

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
        EntityChain owned = ofItsPeople(sentence, noun);
        if (owned != null) {
            return owned;
        }
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
            return body || !PLAIN.contains(lemma) ? company : orTopic(company, noun.sentIndex());
        }
        EntityChain own = entities.ownCompany();
        return own != null ? own : salience.mostFrequent(DefiniteCompany::isCompany);
    }

    /** The topic of the sentence before, rather than an investor that it names: "A raised $5m from B. The company". */
    private EntityChain orTopic(EntityChain company, int sentence) {
        EntityChain topic = salience.subjectOf(sentence - 1, DefiniteCompany::isCompany);
        boolean investor = company.subkind() == Subkind.INVESTOR;
        return investor && topic != null && topic.subkind() != Subkind.INVESTOR ? topic : company;
    }

    /**
     * The company whose people act on the noun, as in "two big Nimbus investors asked the firm"; null if there is
     * none.
     */
    private @Nullable EntityChain ofItsPeople(Sentence sentence, CoreLabel noun) {
        IndexedWord node = DependencyTree.of(sentence).node(noun.index());
        if (node == null) {
            return null;
        }
        PredicateArguments predicates = PredicateArguments.of(sentence);
        return predicates.tree().parents(node, "obj").stream()
                .flatMap(verb -> predicates.subjects(verb).stream())
                .filter(doer -> PEOPLE.contains(Tokens.lemma(doer)))
                .flatMap(doer ->
                        predicates.tree().children(doer, "compound", "nmod:poss", "nmod:in", "nmod:of").stream())
                .map(name -> entities.at(sentence.token(name.index())))
                .filter(chain -> chain != null && isCompany(chain))
                .findFirst()
                .orElse(null);
    }

    /** The entities that the noun cannot mean. */
    private Set<EntityChain> elsewhere(Sentence sentence, CoreLabel noun) {
        Set<EntityChain> elsewhere = new LinkedHashSet<>(background(sentence, noun));
        IndexedWord node = DependencyTree.of(sentence).node(noun.index());
        if (node != null) {
            elsewhere.addAll(others(sentence, node));
        }
        elsewhere.addAll(tellers(sentence, noun));
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

    /**
     * The organizations before the noun that only describe a person, as in "Northgate partner Ann Doe will join the
     * board".
     */
    private Set<EntityChain> background(Sentence sentence, CoreLabel noun) {
        BackgroundNames background = BackgroundNames.of(sentence, noun.beginPosition());
        return sentence.tokens().subList(0, noun.index() - 1).stream()
                .filter(Tokens::isName)
                .filter(background::ofPerson)
                .map(entities::at)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The speakers of a quotation around the noun: they would say "we" of their own company. */
    private Set<EntityChain> tellers(Sentence sentence, CoreLabel noun) {
        if (!isQuoted(sentence, noun)) {
            return Set.of();
        }
        PredicateArguments predicates = PredicateArguments.of(sentence);
        return predicates.tree().words().stream()
                .filter(verb -> Tokens.isVerb(verb) && SAYING.contains(Tokens.lemma(verb)))
                .flatMap(verb -> predicates.tree().children(verb, "nsubj", "obj", "iobj").stream())
                .map(word -> entities.at(sentence.token(word.index())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isQuoted(Sentence sentence, CoreLabel noun) {
        List<CoreLabel> before = sentence.tokens().subList(0, noun.index() - 1);
        return before.stream()
                                .filter(token -> token.word().matches("[\"“”]|``|''"))
                                .count()
                        % 2
                == 1;
    }

    private static boolean isCompany(EntityChain chain) {
        Subkind subkind = chain.subkind();
        return chain.kind() == EntityKind.ORGANIZATION
                && (subkind == null || subkind == Subkind.COMPANY || subkind == Subkind.INVESTOR);
    }
}
