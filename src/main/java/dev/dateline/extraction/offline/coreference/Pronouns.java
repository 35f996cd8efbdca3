package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Words;
import dev.dateline.extraction.offline.syntax.Syntax;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom pronouns mean: as the chains have it where that is possible, else the most prominent one that can be meant. */
public final class Pronouns {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");

    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    private static final Set<String> NEUTRAL = Set.of("it", "its", "itself");

    private static final Set<String> PLURAL = Set.of("they", "their", "them", "themselves", "theirs");

    private static final Set<String> SAYING = Words.load("saying-verbs");

    private static final Set<String> IMPERSONAL = Set.of(
            "take", "make", "have", "seem", "appear", "turn", "emerge", "mean", "cost", "give", "help", "require");

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

    public static boolean isPronoun(CoreLabel token) {
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
        Binding binding = Binding.of(drafts, sentence, pronoun);
        if (NEUTRAL.contains(word) && chained != null && binding.forbids(chained)) {
            return mentions.mostProminent(sentence.index(), draft -> isOrganization(draft) && !binding.forbids(draft));
        }
        if (MALE.contains(word) || FEMALE.contains(word)) {
            return person(sentence, pronoun, chained, FEMALE.contains(word) ? 'F' : 'M');
        }
        if (NEUTRAL.contains(word)) {
            return thing(sentence, pronoun, chained);
        }
        return PLURAL.contains(word) && chained != null && chained.kind() == EntityKind.ORGANIZATION ? chained : null;
    }

    private @Nullable Draft person(Sentence sentence, CoreLabel pronoun, @Nullable Draft chained, char gender) {
        Draft bound = Binding.of(drafts, sentence, pronoun).person();
        if (bound != null && bound.mayBeOfGender(gender)) {
            return bound;
        }
        Draft speaker = lastSpeaker;
        if (speaker != null
                && sentence.index() - spokeAt <= SPEAKS_ON
                && isSaying(sentence, pronoun)
                && speaker.mayBeOfGender(gender)) {
            return speaker;
        }
        Draft last = pronoun.index() == 1 && pronoun.tag().equals("PRP")
                ? mentions.subjectOf(
                        sentence.index() - 1, draft -> draft.kind() == EntityKind.PERSON && draft.mayBeOfGender(gender))
                : null;
        if (last != null && (chained == null || !mentions.isIn(sentence.index() - 1, chained))) {
            return last;
        }
        if (chained != null && chained.kind() == EntityKind.PERSON && chained.mayBeOfGender(gender)) {
            return chained;
        }
        return mentions.mostProminent(
                sentence.index(), draft -> draft.kind() == EntityKind.PERSON && draft.mayBeOfGender(gender));
    }

    private @Nullable Draft thing(Sentence sentence, CoreLabel pronoun, @Nullable Draft chained) {
        Draft bound = Binding.of(drafts, sentence, pronoun).organization();
        if (bound != null) {
            return bound;
        }
        boolean passedOver = chained != null
                && opens(sentence, pronoun)
                && mentions.isIn(sentence.index() - 1, chained)
                && !mentions.isSubjectIn(sentence.index() - 1, chained);
        Draft last = passedOver ? mentions.subjectOf(sentence.index() - 1, Pronouns::isOrganization) : null;
        if (last != null) {
            return last; // "Norvex met its lenders' demands. It closed a mill."
        }
        if (chained != null && isThing(chained, pronoun)) {
            return chained;
        }
        if (chained == null && opens(sentence, pronoun)) {
            return mentions.subjectOf(sentence.index() - 1, Pronouns::isOrganization);
        }
        boolean possessive = pronoun.tag().equals("PRP$") || chained != null || acts(sentence, pronoun);
        Draft prominent = possessive ? mentions.mostProminent(sentence.index(), Pronouns::isOrganization) : null;
        return prominent == null && chained != null && chained.kind() == EntityKind.PLACE ? chained : prominent;
    }

    /** A place has nothing that news speaks of: in "the mill in Eastmere cut its prices" it is the mill's. */
    private static boolean isThing(Draft draft, CoreLabel pronoun) {
        boolean owned = pronoun.tag().equals("PRP$") && draft.kind() == EntityKind.PLACE;
        return draft.kind() != EntityKind.PERSON && draft.subkind() != Subkind.OUTLET && !owned;
    }

    /** "In May it joined hands with B": somebody does something, which "it seems" does not say. */
    private static boolean acts(Sentence sentence, CoreLabel pronoun) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(pronoun.index());
        return node != null
                && sentence.graph().incomingEdgeList(node).stream()
                        .filter(edge -> edge.getRelation().toString().equals("nsubj"))
                        .map(SemanticGraphEdge::getGovernor)
                        .filter(verb -> verb.tag().startsWith("V") && !IMPERSONAL.contains(Syntax.lemma(verb)))
                        .anyMatch(verb -> sentence.graph().childPairs(verb).stream()
                                .anyMatch(child -> child.first.getShortName().equals("obj")));
    }

    /** "It was founded in 2019": what the sentence before spoke of. */
    private static boolean opens(Sentence sentence, CoreLabel pronoun) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(pronoun.index());
        return pronoun.index() == 1
                && node != null
                && sentence.graph().incomingEdgeList(node).stream()
                        .anyMatch(edge -> edge.getRelation().toString().startsWith("nsubj")
                                && edge.getGovernor().tag().startsWith("V"));
    }

    static boolean isOrganization(Draft draft) {
        return draft.kind() == EntityKind.ORGANIZATION && draft.subkind() != Subkind.OUTLET;
    }

    private static boolean isSaying(Sentence sentence, CoreLabel subject) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(subject.index());
        return node != null
                && sentence.graph().incomingEdgeList(node).stream()
                        .anyMatch(edge -> edge.getRelation().getShortName().equals("nsubj")
                                && SAYING.contains(Syntax.lemma(edge.getGovernor())));
    }
}
