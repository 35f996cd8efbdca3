package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "I" and "we": in a quotation to its speaker or the speaker's employer; outside, in a company's own
 * announcement, to the company.
 *
 * <p>Quotations are followed by their marks; one that is still open at the end of a paragraph continues in the next.
 */
final class SpeakerCoreference {

    private static final Set<String> SAYING = Lexicon.REFERENCE.get("saying-verbs");

    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");

    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

    private static final int DESCRIPTION = 12;

    private final List<Sentence> sentences;

    private final EntityTable entities;

    private boolean open;

    SpeakerCoreference(List<Sentence> sentences, EntityTable entities) {
        this.sentences = sentences;
        this.entities = entities;
    }

    void resolve() {
        for (Sentence sentence : sentences) {
            for (CoreLabel token : sentence.tokens()) {
                follow(token.word());
                String word = token.word().toLowerCase(Locale.ROOT);
                if (SINGULAR.contains(word) || PLURAL.contains(word)) {
                    EntityChain meant = resolve(sentence, SINGULAR.contains(word));
                    if (meant != null) {
                        entities.mean(token, meant);
                    }
                }
            }
        }
    }

    private void follow(String word) {
        switch (word) {
            case "“", "``" -> open = true;
            case "”" -> open = false;
            case "\"", "''" -> open = !open;
            default -> {}
        }
    }

    private @Nullable EntityChain resolve(Sentence sentence, boolean singular) {
        if (!open) {
            return singular ? null : entities.ownCompany();
        }
        CoreLabel subject = speakerNear(sentence.index());
        EntityChain speaker = subject == null ? null : entities.at(subject);
        if (singular) {
            return speaker != null && speaker.kind() == EntityKind.PERSON ? speaker : null;
        }
        if (speaker != null && speaker.kind() == EntityKind.ORGANIZATION) {
            return speaker;
        }
        EntityChain employer = subject == null ? null : employer(sentences.get(subject.sentIndex()), subject);
        return employer == null ? entities.ownCompany() : employer;
    }

    /** The organization that the speaker works for, by the words beside the name; null if they do not say. */
    private @Nullable EntityChain employer(Sentence sentence, CoreLabel speaker) {
        for (int at = speaker.index() - 1; at >= 1 && isOfDescription(sentence.token(at)); at--) {
            if (isCompany(sentence.token(at))) {
                return entities.at(sentence.token(at));
            }
        }
        int next = speaker.index() + 1;
        int size = sentence.tokens().size();
        if (next > size || !sentence.token(next).word().equals(",")) {
            return null;
        }
        for (int at = next + 1; at <= Math.min(size, next + DESCRIPTION) && isOfDescription(sentence.token(at)); at++) {
            if (isCompany(sentence.token(at))) {
                return entities.at(sentence.token(at));
            }
        }
        return null;
    }

    private static boolean isOfDescription(CoreLabel token) {
        return token.tag().matches("NN.*|JJ|CC|POS|IN|DT|VBG|,|HYPH")
                && !token.lemma().equals("former");
    }

    private boolean isCompany(CoreLabel token) {
        EntityChain chain = entities.at(token);
        return chain != null
                && Tokens.isName(token)
                && chain.kind() == EntityKind.ORGANIZATION
                && chain.subkind() != Subkind.OUTLET;
    }

    /** Who is said to say something in this sentence, the next one or, for a continued quotation, those before. */
    private @Nullable CoreLabel speakerNear(int index) {
        for (int at : new int[] {index, index + 1, index - 1, index - 2, index - 3}) {
            CoreLabel speaker = at < 0 || at >= sentences.size() ? null : speakerIn(sentences.get(at));
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    private @Nullable CoreLabel speakerIn(Sentence sentence) {
        for (SemanticGraphEdge edge : DependencyTree.of(sentence).edges()) {
            boolean saying = SAYING.contains(Tokens.lemma(edge.getGovernor())) && Tokens.isVerb(edge.getGovernor());
            if (saying && edge.getRelation().getShortName().equals("nsubj")) {
                CoreLabel speaker = sentence.token(edge.getDependent().index());
                if (entities.at(speaker) != null) {
                    return speaker;
                }
            }
        }
        return null;
    }
}
