package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom pronouns mean: as the chains have it where that is possible, else the most prominent one that can be meant. */
final class Pronouns {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");

    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    private static final Set<String> NEUTRAL = Set.of("it", "its", "itself");

    private static final Set<String> PLURAL = Set.of("they", "their", "them", "themselves", "theirs");

    private static final Set<String> SAYING = Words.load("saying-verbs");

    /** How many sentences on "he said" still goes on with the last speaker. */
    private static final int SPEAKS_ON = 3;

    private final Drafts drafts;

    private final Mentions mentions;

    private @Nullable Draft lastSpeaker;

    private int spokeAt;

    Pronouns(Drafts drafts, Mentions mentions) {
        this.drafts = drafts;
        this.mentions = mentions;
    }

    static boolean isPronoun(CoreLabel token) {
        return token.tag().startsWith("PRP");
    }

    /** Takes note of who says something. */
    void hear(Sentence sentence, CoreLabel token, Draft draft) {
        if (draft.kind() == EntityKind.PERSON && isSaying(sentence, token)) {
            lastSpeaker = draft;
            spokeAt = sentence.index();
        }
    }

    /** @param chained whom the chains have it mean, if anybody */
    @Nullable
    Draft resolve(Sentence sentence, CoreLabel pronoun, @Nullable Draft chained) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        if (MALE.contains(word) || FEMALE.contains(word)) {
            return person(sentence, pronoun, chained, FEMALE.contains(word) ? 'F' : 'M');
        }
        if (NEUTRAL.contains(word)) {
            return thing(sentence, pronoun, chained);
        }
        return PLURAL.contains(word) && chained != null && chained.kind() == EntityKind.ORGANIZATION ? chained : null;
    }

    private @Nullable Draft person(Sentence sentence, CoreLabel pronoun, @Nullable Draft chained, char gender) {
        Draft speaker = lastSpeaker;
        if (speaker != null
                && sentence.index() - spokeAt <= SPEAKS_ON
                && isSaying(sentence, pronoun)
                && speaker.mayBeOfGender(gender)) {
            return speaker;
        }
        if (chained != null && chained.kind() == EntityKind.PERSON && chained.mayBeOfGender(gender)) {
            return chained;
        }
        return mentions.mostProminent(
                sentence.index(), draft -> draft.kind() == EntityKind.PERSON && draft.mayBeOfGender(gender));
    }

    private @Nullable Draft thing(Sentence sentence, CoreLabel pronoun, @Nullable Draft chained) {
        Draft neighbour = neighbour(sentence, pronoun);
        if (neighbour != null) {
            return neighbour;
        }
        if (chained != null && chained.kind() != EntityKind.PERSON && chained.subkind() != Subkind.OUTLET) {
            return chained;
        }
        boolean possessive = pronoun.tag().equals("PRP$") || chained != null;
        return possessive || acts(sentence, pronoun)
                ? mentions.mostProminent(sentence.index(), Pronouns::isOrganization)
                : null;
    }

    /** "It cut 40 jobs", at the head of its sentence: not "it rained", not "the mayor said it bought". */
    private static boolean acts(Sentence sentence, CoreLabel pronoun) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(pronoun.index());
        return node != null
                && pronoun.index() <= 3
                && pronoun.word().equalsIgnoreCase("it")
                && sentence.graph().incomingEdgeList(node).stream()
                        .filter(edge -> edge.getRelation().getShortName().equals("nsubj"))
                        .anyMatch(edge -> hasObject(sentence, edge.getGovernor()));
    }

    private static boolean hasObject(Sentence sentence, IndexedWord verb) {
        return verb.tag().startsWith("VB")
                && sentence.graph().childPairs(verb).stream()
                        .anyMatch(child -> child.first.getShortName().equals("obj"));
    }

    private static boolean isOrganization(Draft draft) {
        return draft.kind() == EntityKind.ORGANIZATION && draft.subkind() != Subkind.OUTLET;
    }

    /** "Nimbus and its investors" */
    private @Nullable Draft neighbour(Sentence sentence, CoreLabel pronoun) {
        int at = pronoun.index() - 2;
        if (at < 1
                || !pronoun.tag().equals("PRP$")
                || !sentence.token(at + 1).word().equals("and")) {
            return null;
        }
        Draft neighbour = drafts.at(sentence.token(at));
        return neighbour != null && neighbour.kind() == EntityKind.ORGANIZATION ? neighbour : null;
    }

    private static boolean isSaying(Sentence sentence, CoreLabel subject) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(subject.index());
        return node != null
                && sentence.graph().incomingEdgeList(node).stream()
                        .anyMatch(edge -> edge.getRelation().getShortName().equals("nsubj")
                                && SAYING.contains(Syntax.lemma(edge.getGovernor())));
    }
}
