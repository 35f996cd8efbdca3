package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.rule.Frame;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.extraction.offline.temporal.ArticleDates;
import dev.dateline.extraction.offline.temporal.DateMention;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When an event of a sentence happened: the date of its clause, else what else of the sentence can only mean it. */
record EventDating(ArticleDates dates, Sentence sentence) {

    /** What is agreed on a day and carried out on a later one. */
    private static final Set<EventKind> STRUCK = EnumSet.of(EventKind.ACQUISITION, EventKind.RULING);

    private static final Set<String> TAKEN_UP = Lexicon.EVENTS.get("taken-up-suit");

    /** Null if nothing says when. */
    @Nullable
    When of(Frame frame, Status status, IndexedWord trigger, EventContext around) {
        if (frame.rule().held()) {
            return null;
        }
        When since = frame.rule().state() ? dates.sinceOf(sentence, trigger) : null;
        When when = since == null ? when(frame.kind(), trigger, around) : since;
        if (when == null && status == Status.PLANNED && STRUCK.contains(frame.kind())) {
            when = dates.toldOn(sentence, trigger);
        }
        return isOnNewsDayOnly(frame, status) ? null : when;
    }

    /** Whether planned shares have only the day of the news for a date, on which they are not listed. */
    private boolean isOnNewsDayOnly(Frame frame, Status status) {
        return frame.kind() == EventKind.PUBLIC_OFFERING
                && status == Status.PLANNED
                && dates.in(sentence).isEmpty();
    }

    private @Nullable When when(EventKind kind, IndexedWord trigger, EventContext around) {
        if (kind == EventKind.LAWSUIT && isTakenUp(trigger)) {
            return null;
        }
        if (around.when() != null) {
            return around.when();
        }
        return trigger.tag().startsWith("V") ? ofLooseVerb(trigger) : null;
    }

    /** Whether the suit is the object of a verb of going on with it, so that the date is not that of bringing it. */
    private boolean isTakenUp(IndexedWord noun) {
        return DependencyTree.of(sentence)
                .parents(noun, r -> r.matches("obj|nsubj:pass|nsubj|(?:obl|nmod):.*"))
                .stream()
                .anyMatch(governor -> TAKEN_UP.contains(Tokens.lemma(sentence.token(governor.index()))));
    }

    /** The sentence's only date, for a verb that the parser has cut off from it. */
    private @Nullable When ofLooseVerb(IndexedWord verb) {
        List<DateMention> placed = dates.in(sentence);
        boolean loose = isAhead(verb)
                || (verb.tag().equals("VBG") ? isBehindWith(verb) : verb.tag().equals("VB") && isDecided(verb));
        return loose && placed.size() == 1 ? dates.resolve(placed.getFirst()) : null;
    }

    /** Whether every date follows a verb with "will", no matter where the parser attaches it. */
    private boolean isAhead(IndexedWord verb) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(verb.index());
        return node != null
                && tree.hasDependent(node, "aux", Set.of("will"))
                && dates.in(sentence).stream().allMatch(date -> date.head().index() > verb.index());
    }

    /** Whether "with" or "by" leads in to the participle, which then shares the day of its sentence. */
    private boolean isBehindWith(IndexedWord verb) {
        int place = verb.index() - 1;
        boolean means =
                place > 0 && Tokens.lemma(sentence.tokens().get(place - 1)).equals("by");
        return means
                || sentence.tokens().subList(Math.max(0, place - 5), place).stream()
                        .anyMatch(token -> Tokens.lemma(token).equals("with"));
    }

    /** Whether the verb is the complement of a past tense: "in the end, in 2018, they decided to start it". */
    private boolean isDecided(IndexedWord verb) {
        return DependencyTree.of(sentence).parents(verb, "xcomp", "advcl:to").stream()
                .anyMatch(governor -> governor.tag().equals("VBD"));
    }
}
