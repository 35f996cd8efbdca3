package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.HyphenatedNouns;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.CommonNouns;
import dev.dateline.extraction.offline.syntax.Syntax;
import dev.dateline.fact.EntityKind;
import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom pronouns and descriptions mean, from the first sentence to the last: CoreNLP's chains for pronouns, own
 * rules for what the chains miss.
 */
final class Coreference {

    private final List<Sentence> sentences;

    private final Drafts drafts;

    /** Whom a token means as CoreNLP has it. */
    private final IdentityHashMap<CoreLabel, Draft> chained = new IdentityHashMap<>();

    private final Mentions mentions;

    private final Descriptions descriptions;

    private final Nominals nominals;

    private final Pronouns pronouns;

    private Coreference(List<Sentence> sentences, Drafts drafts) {
        this.sentences = sentences;
        this.drafts = drafts;
        this.mentions = new Mentions(drafts::isInTitle);
        this.descriptions = new Descriptions(drafts);
        this.nominals = new Nominals(drafts, mentions, descriptions);
        this.pronouns = new Pronouns(drafts, mentions);
    }

    static void resolve(Annotation annotation, List<Sentence> sentences, Drafts drafts) {
        Coreference coreference = new Coreference(sentences, drafts);
        Map<Integer, CorefChain> chains = annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
        if (chains != null) {
            chains.values().stream()
                    .sorted(Comparator.comparingInt(CorefChain::getChainID))
                    .forEach(coreference::follow);
        }
        sentences.forEach(coreference::read);
        new Speakers(sentences, drafts).resolve();
    }

    private void follow(CorefChain chain) {
        List<CoreLabel> heads = chain.getMentionsInTextualOrder().stream()
                .map(mention -> sentences.get(mention.sentNum - 1).token(mention.headIndex))
                .toList();
        Draft named = mostNamed(
                heads.stream().map(drafts::at).filter(Objects::nonNull).toList());
        if (named != null) {
            heads.forEach(head -> chained.putIfAbsent(head, named));
        }
    }

    /** Of the entities that a chain mixes up, the one it names most often; of equals, the first. */
    private static @Nullable Draft mostNamed(List<Draft> named) {
        Map<Draft, Integer> counts = new HashMap<>();
        named.forEach(draft -> counts.merge(draft, 1, Integer::sum));
        return named.stream()
                .max(Comparator.<Draft>comparingInt(draft -> counts.getOrDefault(draft, 0))
                        .thenComparing(Draft.IN_ORDER.reversed()))
                .orElse(null);
    }

    private void read(Sentence sentence) {
        sentence.tokens().forEach(token -> meanStartUp(sentence, token));
        descriptions.read(sentence);
        for (CoreLabel token : sentence.tokens()) {
            Draft meant = drafts.at(token);
            if (meant == null) {
                meant = resolve(sentence, token);
            }
            if (meant != null) {
                drafts.mean(token, meant);
                mentions.add(sentence.index(), meant, standing(sentence, token));
                pronouns.hear(sentence, token, meant);
            }
        }
    }

    private @Nullable Draft resolve(Sentence sentence, CoreLabel token) {
        if (Pronouns.isPronoun(token)) {
            return pronouns.resolve(sentence, token, chained.get(token));
        }
        Draft described = describedPerson(sentence, token);
        if (described != null) {
            return described;
        }
        Draft meant = nominals.resolve(sentence, token);
        if (meant != null || !token.tag().equals("NN")) {
            return meant;
        }
        Draft draft = chained.get(token);
        boolean fits = draft != null
                && Nominals.isDefinite(sentence, token)
                && CommonNouns.kindsOf(Syntax.lemma(new IndexedWord(token))).contains(draft.kind());
        return fits ? draft : null;
    }

    /** "The Austin start-up", where the parser takes "start up" for a verb and Austin for what starts: the start-up. */
    private void meanStartUp(Sentence sentence, CoreLabel name) {
        int last = name.index() + 3;
        Draft place = drafts.at(name);
        if (place == null
                || place.kind() != EntityKind.PLACE
                || last > sentence.tokens().size()
                || sentence.token(last).tag().startsWith("N")
                || !HyphenatedNouns.isSplit(sentence, sentence.token(last))) {
            return;
        }
        Draft meant = nominals.resolve(sentence, sentence.token(last));
        if (meant != null) {
            drafts.meanInstead(name, meant);
        }
    }

    /** "Ann Doe, the CEO of A and a friend of B": Ann Doe, whatever a chain makes of her post. */
    private @Nullable Draft describedPerson(Sentence sentence, CoreLabel token) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(token.index());
        if (node == null
                || !token.tag().equals("NN")
                || !CommonNouns.describes(Syntax.lemma(node), EntityKind.PERSON)) {
            return null;
        }
        return sentence.graph().incomingEdgeList(node).stream()
                .filter(edge -> edge.getRelation().getShortName().equals("appos"))
                .map(edge -> drafts.at(sentence.token(edge.getGovernor().index())))
                .filter(draft -> draft != null && draft.kind() == EntityKind.PERSON)
                .findFirst()
                .orElse(null);
    }

    private static Mentions.Standing standing(Sentence sentence, CoreLabel token) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(token.index());
        if (node == null) {
            return Mentions.Standing.OTHER;
        }
        boolean opening = token.index() == 1 && token.tag().startsWith("NNP");
        if (opening
                || isGoverned(sentence, node, "nsubj.*", ".*")) { // "Nimbus co-founder Ann Doe is leaving the company"
            return Mentions.Standing.SUBJECT;
        }
        return isGoverned(sentence, node, "i?obj", "tell|inform")
                ? Mentions.Standing.ADDRESSED
                : Mentions.Standing.OTHER;
    }

    private static boolean isGoverned(Sentence sentence, IndexedWord node, String relation, String lemma) {
        return sentence.graph().incomingEdgeList(node).stream()
                .anyMatch(edge -> edge.getRelation().toString().matches(relation)
                        && Syntax.lemma(edge.getGovernor()).matches(lemma));
    }
}
