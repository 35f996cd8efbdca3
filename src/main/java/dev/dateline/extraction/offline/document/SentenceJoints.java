package dev.dateline.extraction.offline.document;

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

    /** A line that is shorter may be a heading, or an item of a list. */
    private static final int SHORTEST = 40;

    private SentenceJoints() {}

    static List<CoreMap> join(String text, List<CoreMap> sentences) {
        int width = width(text);
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

    /** The width of the column that most lines fill; without limit where lines are as long as their paragraphs. */
    private static int width(String text) {
        int[] lengths = Arrays.stream(text.split("\n", -1))
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        int width = lengths.length < FEWEST_LINES ? 0 : lengths[lengths.length * 4 / 5];
        boolean even =
                width > 0 && lengths[lengths.length / 2] > width * 0.75 && lengths[lengths.length - 1] < 2 * width;
        return even && width >= NARROWEST && width <= WIDEST ? width : Integer.MAX_VALUE;
    }

    /** Whether no mark ends the line before, and it is full or the next begins with a small letter. */
    private static boolean goesOn(String text, CoreMap before, CoreMap next, int width) {
        int end = end(before);
        String between = text.substring(end, start(next));
        boolean apart = !between.strip().isEmpty()
                || between.chars().filter(c -> c == '\n').count() != 1
                || ".?!:".contains(text.substring(end - 1, end));
        int length = text.indexOf('\n', end) - text.lastIndexOf('\n', end - 1) - 1;
        boolean full = length > width * 2L / 3;
        boolean small = length >= SHORTEST && Character.isLowerCase(text.codePointAt(start(next)));
        return !apart && (full || small);
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
