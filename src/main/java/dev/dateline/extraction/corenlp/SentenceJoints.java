package dev.dateline.extraction.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the lines of a text that was wrapped by hand or by a mail program: there the end of a line is not the end of a
 * sentence.
 */
final class SentenceJoints {

    private static final int NARROWEST = 50;

    private static final int WIDEST = 100;

    private static final int FEWEST_LINES = 6;

    private SentenceJoints() {}

    static List<CoreMap> join(String text, List<CoreMap> sentences) {
        int width = width(text);
        if (width == 0) {
            return sentences;
        }
        List<CoreMap> joined = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            CoreMap last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && goesOn(text, last, sentence, width)) {
                joined.set(joined.size() - 1, both(text, last, sentence));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    /** The width of the column; 0 where lines are as long as their paragraphs. */
    private static int width(String text) {
        int[] lengths = Arrays.stream(text.split("\n", -1))
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        int longest = lengths.length < FEWEST_LINES ? 0 : lengths[lengths.length * 95 / 100];
        boolean even = longest > 0 && lengths[lengths.length / 2] > longest * 0.75;
        return even && longest >= NARROWEST && longest <= WIDEST ? longest : 0;
    }

    /** Whether a full line ends between the two, and no mark ends the sentence before. */
    private static boolean goesOn(String text, CoreMap before, CoreMap next, int width) {
        int end = end(before);
        String between = text.substring(end, start(next));
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        return between.strip().isEmpty()
                && between.chars().filter(c -> c == '\n').count() == 1
                && text.indexOf('\n', end) - lineStart > width * 2 / 3
                && !".?!:".contains(text.substring(end - 1, end));
    }

    private static CoreMap both(String text, CoreMap before, CoreMap next) {
        List<CoreLabel> tokens = new ArrayList<>(before.get(CoreAnnotations.TokensAnnotation.class));
        tokens.addAll(next.get(CoreAnnotations.TokensAnnotation.class));
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TextAnnotation.class, text.substring(start(before), end(next)));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start(before));
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end(next));
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        sentence.set(
                CoreAnnotations.TokenBeginAnnotation.class, before.get(CoreAnnotations.TokenBeginAnnotation.class));
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, next.get(CoreAnnotations.TokenEndAnnotation.class));
        return sentence;
    }

    private static int start(CoreMap sentence) {
        return sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    }

    private static int end(CoreMap sentence) {
        return sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    }
}
