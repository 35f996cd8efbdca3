package dev.dateline.extraction.offline.document;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The votes of CoreNLP's three English name models on each word, side by side.
 *
 * <p>CoreNLP itself would let the first model that says anything win. They are more useful as three witnesses: where
 * they agree they are right; where they differ, the rest of the document decides.
 */
public final class NameModels {

    private final List<CRFClassifier<CoreLabel>> models = List.of("all.3class", "muc.7class", "conll.4class").stream()
            .map(name -> CRFClassifier.<CoreLabel>getClassifierNoExceptions(
                    "edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz"))
            .toList();

    /** The sentences of a text with the votes on each of their words. */
    public List<TaggedLine> vote(Annotation text) {
        List<TaggedLine> lines = new ArrayList<>();
        for (CoreMap sentence : text.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            lines.add(new TaggedLine(lines.size(), tokens, votes(tokens)));
        }
        return lines;
    }

    /**
     * One text of three letters a word, a letter a model: {@code P} person, {@code G} organization, {@code L} location,
     * {@code M} any other name, {@code -} no name.
     */
    List<String> votes(List<CoreLabel> tokens) {
        List<List<CoreLabel>> answers =
                models.stream().map(model -> model.classifySentence(tokens)).toList();
        return IntStream.range(0, tokens.size())
                .mapToObj(index -> votes(answers, index))
                .toList();
    }

    private static String votes(List<List<CoreLabel>> answers, int index) {
        StringBuilder votes = new StringBuilder();
        for (List<CoreLabel> answer : answers) {
            votes.append(letter(answer.get(index).get(CoreAnnotations.AnswerAnnotation.class)));
        }
        return votes.toString();
    }

    private static char letter(String answer) {
        return switch (answer) {
            case "PERSON" -> 'P';
            case "ORGANIZATION" -> 'G';
            case "LOCATION" -> 'L';
            case "MISC" -> 'M';
            default -> '-';
        };
    }
}
