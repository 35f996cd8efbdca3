package dev.dateline.extraction.offline.document;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One sentence before it is parsed, with the votes of the name models on each word. Places count from 0. */
public final class TaggedLine {

    private static final String NO_VOTES = "---";

    private static final Set<String> CLOSERS = Set.of(".", "''", "”", "\"");

    private final int index;

    private final List<CoreLabel> tokens;

    private final List<String> votes;

    private final List<String> lower;

    private final boolean heading;

    /** @param votes as {@link NameModels#votes} has them */
    public TaggedLine(int index, List<CoreLabel> tokens, List<String> votes) {
        this.index = index;
        this.tokens = tokens;
        this.votes = votes;
        this.lower = tokens.stream()
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .toList();
        this.heading = isSetLikeHeading();
    }

    public int index() {
        return index;
    }

    public List<CoreLabel> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public CoreLabel token(int i) {
        return tokens.get(i);
    }

    /** The word at a place; empty before the first and after the last. */
    public String word(int i) {
        return has(i) ? tokens.get(i).word() : "";
    }

    public String lower(int i) {
        return has(i) ? lower.get(i) : "";
    }

    public String lemma(int i) {
        return has(i) ? tokens.get(i).lemma().toLowerCase(Locale.ROOT) : "";
    }

    public String tag(int i) {
        return has(i) ? tokens.get(i).tag() : "";
    }

    /** How many of the three models say this of the word. */
    public int votesFor(char letter, int i) {
        return (int) votes(i).chars().filter(vote -> vote == letter).count();
    }

    /** How many of the three models take the word for a name, of whatever kind. */
    public int believers(int i) {
        return (int) votes(i).chars().filter(vote -> vote != '-').count();
    }

    /** The same with each model's word weighed: the third one names much that is no name. */
    public double weightFor(char letter, int i) {
        String said = votes(i);
        return (said.charAt(0) == letter ? 1.1 : 0)
                + (said.charAt(1) == letter ? 1 : 0)
                + (said.charAt(2) == letter ? 0.7 : 0);
    }

    public boolean hasVotes(int i) {
        return !votes(i).equals(NO_VOTES);
    }

    /** Whether there is no white space between the token and the one before it. */
    public boolean isGluedToPrevious(int i) {
        return i > 0
                && has(i)
                && tokens.get(i - 1).endPosition() == tokens.get(i).beginPosition();
    }

    public boolean isCapitalised(int i) {
        return has(i) && Character.isUpperCase(word(i).codePointAt(0));
    }

    public boolean isWord(int i) {
        return has(i) && Character.isLetterOrDigit(word(i).codePointAt(0));
    }

    /** Whether only quotation marks and the like stand before it. */
    public boolean startsWith(int i) {
        for (int at = i - 1; at >= 0; at--) {
            if (isWord(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is set like a heading: no full stop, and nearly every longer word capitalised. */
    public boolean isHeading() {
        return heading;
    }

    private boolean isSetLikeHeading() {
        if (tokens.size() < 2 || CLOSERS.contains(word(tokens.size() - 1))) {
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

    private boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    private String votes(int i) {
        return has(i) ? votes.get(i) : NO_VOTES;
    }
}
