package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.mention.KindDoubt;
import dev.dateline.extraction.offline.mention.NameExclusions;
import dev.dateline.extraction.offline.mention.NameGroup;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A role that only one kind of entity can fill decides the kind of its filler. This catches the names that no
 * model has ever seen.
 */
final class RoleTyping {

    private RoleTyping() {}

    /** What the token would mean as an entity of this kind; null if it cannot mean one. */
    static @Nullable RoleProposal propose(
            TypedEntities entities, Sentence sentence, CoreLabel head, EntityKind kind, @Nullable Subkind subkind) {
        EntityChain known = entities.at(head);
        if (known == null) {
            return ofUnknown(entities, sentence, head, kind, subkind);
        }
        if (known.mayBe(kind)) {
            return new RoleProposal(known.settledAs(kind, subkind), List.of());
        }
        boolean body = known.kind() == EntityKind.PLACE && kind == EntityKind.ORGANIZATION;
        return body && !PronounCoreference.isPronoun(head)
                ? ofPhrase(entities, phrase(sentence, head), kind, subkind)
                : null;
    }

    private static @Nullable RoleProposal ofUnknown(
            TypedEntities entities, Sentence sentence, CoreLabel head, EntityKind kind, @Nullable Subkind subkind) {
        if (kind == EntityKind.PERSON && head.tag().equals("NNPS")) {
            return null; // "We added Shared Workspaces"
        }
        PossibleName possible = entities.table().possibleAt(head);
        if (possible != null) {
            return ofPossible(entities, possible, kind, subkind);
        }
        List<CoreLabel> phrase = phrase(sentence, head);
        if (isCapitalised(phrase, head)) {
            return ofPhrase(entities, phrase, kind, subkind);
        }
        List<CoreLabel> described = GroupMentions.phrase(entities, sentence, head, kind);
        return described.isEmpty() ? null : ofPhrase(entities, described, kind, subkind);
    }

    /** Words that may be a name are one if a role asks for it. */
    private static @Nullable RoleProposal ofPossible(
            TypedEntities entities, PossibleName possible, EntityKind kind, @Nullable Subkind subkind) {
        NameGroup group = possible.group().favouring(kind, 2);
        EntityChain chain = EntityTable.chainOf(
                        possible.id(), group, entities.table().text())
                .standingBy();
        List<CoreLabel> tokens =
                group.spans().stream().flatMap(span -> span.tokens().stream()).toList();
        return chain.mayBe(kind) ? new RoleProposal(chain.settledAs(kind, subkind), tokens) : null;
    }

    /** An entity that is named by these words. */
    private static RoleProposal ofPhrase(
            TypedEntities entities, List<CoreLabel> phrase, EntityKind kind, @Nullable Subkind subkind) {
        int start = phrase.getFirst().beginPosition();
        String name = entities.table()
                .text()
                .substring(start, phrase.getLast().endPosition())
                .replaceAll("\\s+", " ");
        EntityChain known = entities.called(name, kind);
        EntityChain chain = known == null
                ? EntityChain.of(new EntityId(kind + " " + name), kind, subkind, KindDoubt.none())
                        .standingBy()
                : known;
        return new RoleProposal(chain.named(name, start).settledAs(kind, subkind), phrase);
    }

    /** Whether {@link #propose} may find an entity; {@code known} is what the token means, if anything. */
    static boolean isPossible(@Nullable EntityChain known, CoreLabel head, EntityKind kind) {
        if (known == null) {
            return true;
        }
        boolean body = known.kind() == EntityKind.PLACE && kind == EntityKind.ORGANIZATION;
        return known.mayBe(kind) || (body && !PronounCoreference.isPronoun(head));
    }

    /** Whether the phrase is written like a name. */
    private static boolean isCapitalised(List<CoreLabel> phrase, CoreLabel head) {
        boolean capitalised = phrase.stream()
                .allMatch(token -> Character.isUpperCase(token.word().codePointAt(0))
                        || token.word().matches(".*\\p{Lu}.*"));
        boolean opensSentence = phrase.getFirst().index() == 1 && !head.tag().startsWith("NNP");
        boolean noName = NameExclusions.has(phrase.stream()
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ")));
        return capitalised && !opensSentence && !noName && head.tag().startsWith("NN");
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
