package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.extraction.time.DatePhrase;
import dev.dateline.extraction.time.DatePhrases;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date phrase in the tree of its sentence.
 *
 * @param phrase its offsets count from the article's beginning
 * @param head the word of it on which the others hang
 * @param before the word before it, in lower case; empty at the beginning of the sentence
 * @param setOff whether a comma separates it, and its preposition, from the words before
 * @param bracket the place of the opening bracket around it; 0 if there is none
 */
public record DateMention(
        Sentence sentence, DatePhrase phrase, IndexedWord head, String before, boolean setOff, int bracket) {

    private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION");

    /** The date phrases of a sentence, without those that are part of a name ("The Sunday Ledger"). */
    static List<DateMention> in(Sentence sentence, String text) {
        int start = sentence.start();
        return DatePhrases.in(text.substring(start, sentence.end())).stream()
                .map(phrase -> place(sentence, phrase.movedBy(start)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable DateMention place(Sentence sentence, DatePhrase phrase) {
        List<CoreLabel> tokens = sentence.tokens().stream()
                .filter(token -> token.beginPosition() < phrase.end() && phrase.start() < token.endPosition())
                .toList();
        if (tokens.isEmpty()
                || (tokens.size() == 1
                        && NAMES.contains(Objects.toString(tokens.getFirst().ner())))) {
            return null;
        }
        IndexedWord head = headOf(DependencyTree.of(sentence), tokens);
        int first = tokens.getFirst().index();
        String before = word(sentence, first - 1);
        boolean afterComma = before.equals(",")
                || (sentence.tokens().get(Math.max(0, first - 2)).tag().equals("IN")
                        && word(sentence, first - 2).equals(","));
        return head == null
                ? null
                : new DateMention(sentence, phrase, head, before, afterComma, Tokens.bracketAround(sentence, first));
    }

    private static String word(Sentence sentence, int index) {
        return index < 1 ? "" : sentence.token(index).word().toLowerCase(Locale.ROOT);
    }

    /** The first of the words whose governor is not one of them. */
    private static @Nullable IndexedWord headOf(DependencyTree tree, List<CoreLabel> tokens) {
        Set<Integer> inside = tokens.stream().map(CoreLabel::index).collect(Collectors.toSet());
        return tokens.stream()
                .map(token -> tree.node(token.index()))
                .filter(Objects::nonNull)
                .filter(node -> !node.tag().equals("IN") && !node.tag().equals("TO"))
                .filter(node -> {
                    IndexedWord governor = tree.governor(node);
                    return governor == null || !inside.contains(governor.index());
                })
                .findFirst()
                .orElse(null);
    }
}
