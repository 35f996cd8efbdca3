package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves pronouns: as the chains have it where that is possible, else to the most prominent entity that fits. */
public final class PronounCoreference {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");

    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    private static final Set<String> NEUTRAL = Set.of("it", "its", "itself");

    private static final Set<String> PLURAL = Set.of("they", "their", "them", "themselves", "theirs");

    private static final Set<String> SAYING = Lexicon.REFERENCE.get("saying-verbs");

    private static final Set<String> IMPERSONAL = Lexicon.REFERENCE.get("impersonal-verbs");

    /** For how many sentences "he said" still refers to the last speaker. */
    private static final int SPEAKS_ON = 3;

    private final EntityTable entities;

    private final DiscourseSalience salience;

    private @Nullable EntityChain lastSpeaker;

    private int spokeAt;

    PronounCoreference(EntityTable entities, DiscourseSalience salience) {
        this.entities = entities;
        this.salience = salience;
    }

    public static boolean isPronoun(CoreLabel token) {
        return token.tag().startsWith("PRP");
    }

    /** Takes note of who says something. */
    void hear(Sentence sentence, CoreLabel token, EntityChain chain) {
        if (chain.kind() == EntityKind.PERSON && isSaying(sentence, token)) {
            lastSpeaker = chain;
            spokeAt = sentence.index();
        }
    }

    /** The entity that a pronoun means; {@code chained} is the one that the chains give, if any. */
    @Nullable
    EntityChain resolve(Sentence sentence, CoreLabel pronoun, @Nullable EntityChain chained) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        PronounBinding binding = PronounBinding.of(entities, sentence, pronoun);
        if (NEUTRAL.contains(word) && chained != null && binding.forbids(chained)) {
            return salience.mostProminent(sentence.index(), chain -> isOrganization(chain) && !binding.forbids(chain));
        }
        if (MALE.contains(word) || FEMALE.contains(word)) {
            return person(sentence, pronoun, chained, FEMALE.contains(word) ? 'F' : 'M');
        }
        if (NEUTRAL.contains(word)) {
            return thing(sentence, pronoun, chained);
        }
        return PLURAL.contains(word) && chained != null && chained.kind() == EntityKind.ORGANIZATION ? chained : null;
    }

    private @Nullable EntityChain person(
            Sentence sentence, CoreLabel pronoun, @Nullable EntityChain chained, char gender) {
        EntityChain bound = PronounBinding.of(entities, sentence, pronoun).person();
        if (bound != null && bound.mayBeOfGender(gender)) {
            return bound;
        }
        EntityChain speaker = lastSpeaker;
        if (speaker != null
                && sentence.index() - spokeAt <= SPEAKS_ON
                && isSaying(sentence, pronoun)
                && speaker.mayBeOfGender(gender)) {
            return speaker;
        }
        EntityChain last = pronoun.index() == 1 && pronoun.tag().equals("PRP")
                ? salience.subjectOf(
                        sentence.index() - 1, chain -> chain.kind() == EntityKind.PERSON && chain.mayBeOfGender(gender))
                : null;
        if (last != null && (chained == null || !salience.isIn(sentence.index() - 1, chained))) {
            return last;
        }
        if (chained != null && chained.kind() == EntityKind.PERSON && chained.mayBeOfGender(gender)) {
            return chained;
        }
        return salience.mostProminent(
                sentence.index(), chain -> chain.kind() == EntityKind.PERSON && chain.mayBeOfGender(gender));
    }

    private @Nullable EntityChain thing(Sentence sentence, CoreLabel pronoun, @Nullable EntityChain chained) {
        EntityChain bound = PronounBinding.of(entities, sentence, pronoun).organization();
        if (bound != null) {
            return bound;
        }
        boolean passedOver = chained != null
                && opens(sentence, pronoun)
                && salience.isIn(sentence.index() - 1, chained)
                && !salience.isSubjectIn(sentence.index() - 1, chained);
        EntityChain last =
                passedOver ? salience.subjectOf(sentence.index() - 1, PronounCoreference::isOrganization) : null;
        if (last != null) {
            return last; // "Norvex met its lenders' demands. It closed a mill."
        }
        if (chained != null && isThing(chained, pronoun)) {
            return chained;
        }
        if (chained == null && opens(sentence, pronoun)) {
            return salience.subjectOf(sentence.index() - 1, PronounCoreference::isOrganization);
        }
        boolean possessive = pronoun.tag().equals("PRP$") || chained != null || acts(sentence, pronoun);
        EntityChain prominent =
                possessive ? salience.mostProminent(sentence.index(), PronounCoreference::isOrganization) : null;
        return prominent == null && chained != null && chained.kind() == EntityKind.PLACE ? chained : prominent;
    }

    /** A place has nothing that news speaks of: in "the mill in Eastmere cut its prices" it is the mill's. */
    private static boolean isThing(EntityChain chain, CoreLabel pronoun) {
        boolean owned = pronoun.tag().equals("PRP$") && chain.kind() == EntityKind.PLACE;
        return chain.kind() != EntityKind.PERSON && chain.subkind() != Subkind.OUTLET && !owned;
    }

    /** Whether the pronoun is the subject of a transitive verb that has a real doer, which "it seems" has not. */
    private static boolean acts(Sentence sentence, CoreLabel pronoun) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(pronoun.index());
        return node != null
                && tree.parents(node, "nsubj").stream()
                        .filter(verb -> verb.tag().startsWith("V") && !IMPERSONAL.contains(Tokens.lemma(verb)))
                        .anyMatch(verb -> !tree.children(verb, "obj").isEmpty());
    }

    /** Whether the pronoun is the subject that opens the sentence, and so continues the topic of the sentence before. */
    private static boolean opens(Sentence sentence, CoreLabel pronoun) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(pronoun.index());
        return pronoun.index() == 1
                && node != null
                && tree.parents(node, relation -> relation.startsWith("nsubj")).stream()
                        .anyMatch(governor -> governor.tag().startsWith("V"));
    }

    static boolean isOrganization(EntityChain chain) {
        return chain.kind() == EntityKind.ORGANIZATION && chain.subkind() != Subkind.OUTLET;
    }

    private static boolean isSaying(Sentence sentence, CoreLabel subject) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(subject.index());
        return node != null
                && tree.parents(node, "nsubj").stream().anyMatch(governor -> SAYING.contains(Tokens.lemma(governor)));
    }
}
