package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.mention.NameExclusions;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A role that only one kind of entity can fill tells the kind of whatever fills it. It is what catches the names that no
 * model has ever seen.
 */
final class RoleTyping {

    private RoleTyping() {}

    /** The entity of this kind that the token means; null where it cannot mean one. */
    static @Nullable EntityChain of(
            EntityTable entities, Sentence sentence, CoreLabel head, EntityKind kind, @Nullable Subkind subkind) {
        EntityChain known = entities.at(head);
        if (known == null && kind == EntityKind.PERSON && head.tag().equals("NNPS")) {
            return null; // "We added Shared Workspaces"
        }
        if (known == null) {
            known = entities.promote(head, kind);
        }
        if (known == null) {
            known = ofCapitals(entities, sentence, head, kind, subkind);
        }
        if (known == null) {
            known = GroupMentions.of(entities, sentence, head, kind);
        }
        if (known == null) {
            return null;
        }
        if (known.kind() == EntityKind.PLACE && kind == EntityKind.ORGANIZATION && known.mayBe(kind)) {
            known.settle(kind, subkind);
            return known;
        }
        if (known.kind() == EntityKind.PLACE && kind == EntityKind.ORGANIZATION) {
            return PronounCoreference.isPronoun(head) ? null : entities.name(phrase(sentence, head), kind, subkind);
        }
        if (!known.mayBe(kind)) {
            return null;
        }
        known.settle(kind, subkind);
        return known;
    }

    /** @param known whom the token means, if anybody */
    static boolean isPossible(@Nullable EntityChain known, CoreLabel head, EntityKind kind) {
        if (known == null) {
            return true;
        }
        boolean body = known.kind() == EntityKind.PLACE && kind == EntityKind.ORGANIZATION;
        return known.mayBe(kind) || (body && !PronounCoreference.isPronoun(head));
    }

    private static @Nullable EntityChain ofCapitals(
            EntityTable entities, Sentence sentence, CoreLabel head, EntityKind kind, @Nullable Subkind subkind) {
        List<CoreLabel> phrase = phrase(sentence, head);
        boolean capitalised = phrase.stream()
                .allMatch(token -> Character.isUpperCase(token.word().codePointAt(0))
                        || token.word().matches(".*\\p{Lu}.*"));
        boolean opensSentence = phrase.getFirst().index() == 1 && !head.tag().startsWith("NNP");
        boolean noName = NameExclusions.has(phrase.stream()
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ")));
        return capitalised && !opensSentence && !noName && head.tag().startsWith("NN")
                ? entities.name(phrase, kind, subkind)
                : null;
    }

    /** The head with the capitalised words around it. */
    private static List<CoreLabel> phrase(Sentence sentence, CoreLabel head) {
        int first = head.index();
        int last = head.index();
        while (first > 1 && isName(sentence.token(first - 1))) {
            first--;
        }
        while (last < sentence.tokens().size() && isName(sentence.token(last + 1))) {
            last++;
        }
        return sentence.tokens().subList(first - 1, last);
    }

    private static boolean isName(CoreLabel token) {
        return token.tag().startsWith("NNP")
                && !token.word().toLowerCase(Locale.ROOT).startsWith("ex-")
                && Character.isUpperCase(token.word().codePointAt(0));
    }
}
