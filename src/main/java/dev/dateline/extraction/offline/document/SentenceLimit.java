package dev.dateline.extraction.offline.document;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts sentences that are too long to parse, as in a table or a text without a full stop, and datelines from the
 * sentences behind them. Parsing and coreference take more than twice the time for twice the words.
 */
public final class SentenceLimit {

    /** The longest sentence that is left whole, in tokens; a journalist's rarely has 80. */
    static final int LONGEST = 120;

    private static final Set<String> GOOD_CUTS = Set.of(";", ":", "—", "–", ",", "|", "•", ")", "-RRB-");

    private SentenceLimit() {}

    public static void apply(Annotation annotation) {
        List<CoreMap> sentences = new ArrayList<>();
        List<CoreMap> found = SentenceJoints.join(
                annotation.get(CoreAnnotations.TextAnnotation.class),
                annotation.get(CoreAnnotations.SentencesAnnotation.class));
        for (CoreMap sentence : found) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            int dateline = Datelines.length(sentence.get(CoreAnnotations.TextAnnotation.class), tokens);
            if (tokens.size() <= LONGEST && dateline == 0) {
                sentences.add(sentence);
            } else {
                cut(sentence, tokens, dateline, sentences);
            }
        }
        number(sentences);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    }

    private static void cut(CoreMap sentence, List<CoreLabel> tokens, int dateline, List<CoreMap> sentences) {
        String text = sentence.get(CoreAnnotations.TextAnnotation.class);
        int offset = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
        int first = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
        for (int from = 0; from < tokens.size(); ) {
            int to = from < dateline ? dateline : end(tokens, from);
            List<CoreLabel> part = new ArrayList<>(tokens.subList(from, to));
            int start = part.getFirst().beginPosition();
            int end = part.getLast().endPosition();
            CoreMap piece = new ArrayCoreMap();
            piece.set(CoreAnnotations.TextAnnotation.class, text.substring(start - offset, end - offset));
            piece.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
            piece.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
            piece.set(CoreAnnotations.TokensAnnotation.class, part);
            piece.set(CoreAnnotations.TokenBeginAnnotation.class, first + from);
            piece.set(CoreAnnotations.TokenEndAnnotation.class, first + to);
            sentences.add(piece);
            from = to;
        }
    }

    /** After the last mark in the second half of what fits, else where the limit is. */
    private static int end(List<CoreLabel> tokens, int from) {
        int limit = Math.min(tokens.size(), from + LONGEST);
        if (limit == tokens.size()) {
            return limit;
        }
        for (int at = limit - 1; at > from + LONGEST / 2; at--) {
            if (GOOD_CUTS.contains(tokens.get(at).word())) {
                return at + 1;
            }
        }
        return limit;
    }

    private static void number(List<CoreMap> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            sentences.get(i).set(CoreAnnotations.SentenceIndexAnnotation.class, i);
            List<CoreLabel> tokens = sentences.get(i).get(CoreAnnotations.TokensAnnotation.class);
            for (int k = 0; k < tokens.size(); k++) {
                tokens.get(k).setIndex(k + 1);
                tokens.get(k).setSentIndex(i);
            }
        }
    }
}
