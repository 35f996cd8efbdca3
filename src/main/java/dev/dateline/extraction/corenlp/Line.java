package dev.dateline.extraction.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/**
 * One sentence before it is parsed.
 *
 * @param votes what the name models say of each token, as {@link NameModels#votes} has it
 */
record Line(int index, List<CoreLabel> tokens, List<String> votes) {

    int size() {
        return tokens.size();
    }

    CoreLabel token(int i) {
        return tokens.get(i);
    }

    /** The word at a place; empty before the first and after the last. */
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
    }

    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    String lemma(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }

    String tag(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
    }

    String votes(int i) {
        return i < 0 || i >= tokens.size() ? "---" : votes.get(i);
    }

    int votesFor(char letter, int i) {
        return (int) votes(i).chars().filter(vote -> vote == letter).count();
    }

    /** The same with each model's word weighed: the third one names much that is no name. */
    double weightFor(char letter, int i) {
        String votes = votes(i);
        return (votes.charAt(0) == letter ? 1.1 : 0)
                + (votes.charAt(1) == letter ? 1 : 0)
                + (votes.charAt(2) == letter ? 0.7 : 0);
    }

    boolean hasVotes(int i) {
        return !votes(i).equals("---");
    }

    /** Whether no white space stands between the token and the one before it. */
    boolean isGluedToPrevious(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i - 1).endPosition() == tokens.get(i).beginPosition();
    }

    boolean isCapitalised(int i) {
        return !word(i).isEmpty() && Character.isUpperCase(word(i).codePointAt(0));
    }

    /** Whether it is set like a heading: no full stop, and nearly every longer word capitalised. */
    boolean isHeading() {
        if (tokens.size() < 2 || word(tokens.size() - 1).matches("[.]|''|[”\"]")) {
            return false;
        }
        List<CoreLabel> longer = tokens.stream()
                .filter(token -> token.word().length() > 3
                        && Character.isLetter(token.word().codePointAt(0)))
                .toList();
        long capitalised = longer.stream()
                .filter(token -> Character.isUpperCase(token.word().codePointAt(0)))
                .count();
        return longer.size() > 1 && capitalised >= 0.8 * longer.size();
    }
}
