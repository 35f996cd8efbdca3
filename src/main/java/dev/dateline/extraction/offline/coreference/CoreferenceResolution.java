package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.HyphenatedNouns;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.CommonNouns;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.ParsedText;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityKind;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Resolves pronouns and descriptions, from the first sentence to the last: CoreNLP's chains for pronouns, own
 * rules for what the chains miss.
 */
final class CoreferenceResolution {

    private final List<Sentence> sentences;

    private final EntityTable entities;

    /** The entity of a token by CoreNLP's chains. */
    private final IdentityHashMap<CoreLabel, EntityChain> chained = new IdentityHashMap<>();

    private final DiscourseSalience salience;

    private final AppositiveDescriptions descriptions;

    private final NominalCoreference nominals;

    private final PronounCoreference pronouns;

    private CoreferenceResolution(List<Sentence> sentences, EntityTable entities) {
        this.sentences = sentences;
        this.entities = entities;
        this.salience = new DiscourseSalience(entities::isInTitle);
        this.descriptions = new AppositiveDescriptions(entities);
        this.nominals = new NominalCoreference(entities, salience, descriptions);
        this.pronouns = new PronounCoreference(entities, salience);
    }

    static void resolve(ParsedText text, EntityTable entities) {
        CoreferenceResolution coreference = new CoreferenceResolution(text.sentences(), entities);
        text.chains().forEach(coreference::follow);
        text.sentences().forEach(coreference::read);
        new SpeakerCoreference(text.sentences(), entities).resolve();
    }

    private void follow(CorefChain chain) {
        List<CoreLabel> heads = chain.getMentionsInTextualOrder().stream()
                .map(mention -> sentences.get(mention.sentNum - 1).token(mention.headIndex))
                .toList();
        EntityChain named = mostNamed(
                heads.stream().map(entities::at).filter(Objects::nonNull).toList());
        if (named != null) {
            heads.forEach(head -> chained.putIfAbsent(head, named));
        }
    }

    /** Of the entities that a chain mixes up, the one it names most often; of equals, the first. */
    private static @Nullable EntityChain mostNamed(List<EntityChain> named) {
        Map<EntityChain, Integer> counts = new HashMap<>();
        named.forEach(chain -> counts.merge(chain, 1, Integer::sum));
        return named.stream()
                .max(Comparator.<EntityChain>comparingInt(chain -> counts.getOrDefault(chain, 0))
                        .thenComparing(EntityChain.IN_ORDER.reversed()))
                .orElse(null);
    }

    private void read(Sentence sentence) {
        sentence.tokens().forEach(token -> meanStartUp(sentence, token));
        descriptions.read(sentence);
        for (CoreLabel token : sentence.tokens()) {
            EntityChain meant = entities.at(token);
            if (meant == null) {
                meant = resolve(sentence, token);
            }
            if (meant != null) {
                entities.mean(token, meant);
                salience.add(sentence.index(), meant, standing(sentence, token));
                pronouns.hear(sentence, token, meant);
            }
        }
    }

    private @Nullable EntityChain resolve(Sentence sentence, CoreLabel token) {
        if (PronounCoreference.isPronoun(token)) {
            return pronouns.resolve(sentence, token, chained.get(token));
        }
        EntityChain meant = nominals.resolve(sentence, token);
        if (meant != null || !token.tag().equals("NN")) {
            return meant;
        }
        EntityChain chain = chained.get(token);
        boolean fits = chain != null
                && NominalCoreference.isDefinite(sentence, token)
                && CommonNouns.kindsOf(Tokens.lemma(token)).contains(chain.kind());
        return fits ? chain : null;
    }

    /**
     * Lets a place before a split "start-up" mean the start-up, as in "the Austin start-up", where the parser sees a
     * verb.
     */
    private void meanStartUp(Sentence sentence, CoreLabel name) {
        int last = name.index() + 3;
        EntityChain place = entities.at(name);
        if (place == null
                || place.kind() != EntityKind.PLACE
                || last > sentence.tokens().size()
                || sentence.token(last).tag().startsWith("N")
                || !HyphenatedNouns.isSplit(sentence, sentence.token(last))) {
            return;
        }
        EntityChain meant = nominals.resolve(sentence, sentence.token(last));
        if (meant != null) {
            entities.meanInstead(name, meant);
        }
    }

    private static DiscourseSalience.Standing standing(Sentence sentence, CoreLabel token) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(token.index());
        if (node == null) {
            return DiscourseSalience.Standing.OTHER;
        }
        boolean opening = token.index() == 1 && token.tag().startsWith("NNP");
        if (opening || isGoverned(tree, node, "nsubj.*", ".*")) { // "Nimbus co-founder Ann Doe is leaving the company"
            return DiscourseSalience.Standing.SUBJECT;
        }
        return isGoverned(tree, node, "i?obj", "tell|inform")
                ? DiscourseSalience.Standing.ADDRESSED
                : DiscourseSalience.Standing.OTHER;
    }

    private static boolean isGoverned(DependencyTree tree, IndexedWord node, String relation, String lemma) {
        return tree.parents(node, name -> name.matches(relation)).stream()
                .anyMatch(governor -> Tokens.lemma(governor).matches(lemma));
    }
}
