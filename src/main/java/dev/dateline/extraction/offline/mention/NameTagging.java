package dev.dateline.extraction.offline.mention;

import dev.dateline.fact.entity.EntityKind;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Tags the words of names as proper nouns of their kind; without that the parser falls over a name such as "AI". */
public final class NameTagging {

    private static final Set<String> QUANTITIES = Set.of("DATE", "NUMBER", "ORDINAL", "DURATION", "TIME");

    private static final Set<String> SMALL_WORDS = Set.of("NNPS", "IN", "CC", "DT", "POS", "HYPH");

    private static final Pattern START_UP = Pattern.compile("(?i)(?:start-up|scale-up|spin-off|spin-out)s?");

    private final List<List<CoreLabel>> sentences;

    private NameTagging(List<List<CoreLabel>> sentences) {
        this.sentences = sentences;
    }

    /** Returns a copy of the text in which the names are tagged. */
    public static Annotation tagged(Annotation text, NameMentions names) {
        Annotation copy = copy(text);
        NameTagging tagging = new NameTagging(copy.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
                .toList());
        tagging.sentences.forEach(NameTagging::tagStartUps);
        names.sure().forEach(group -> group.spans().forEach(span -> tagging.tag(span, group.kind())));
        names.possible().forEach(group -> group.spans().forEach(tagging::tagProper));
        return copy;
    }

    /** CoreNLP splits "start-up" at its hyphen and takes the first part for a verb. */
    private static void tagStartUps(List<CoreLabel> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String word = tokens.get(i).word()
                    + tokens.get(i + 1).word()
                    + tokens.get(i + 2).word();
            boolean glued = tokens.get(i).endPosition() == tokens.get(i + 1).beginPosition()
                    && tokens.get(i + 1).endPosition() == tokens.get(i + 2).beginPosition();
            if (glued && START_UP.matcher(word).matches()) {
                tokens.get(i).setTag("NN");
                tokens.get(i + 1).setTag("HYPH");
                tokens.get(i + 2).setTag(word.endsWith("s") ? "NNS" : "NN");
            }
        }
    }

    private static Annotation copy(Annotation text) {
        List<CoreMap> sentences = new ArrayList<>();
        List<CoreLabel> all = new ArrayList<>();
        for (CoreMap sentence : text.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                    .map(CoreLabel::new)
                    .toList();
            CoreMap copy = new ArrayCoreMap(sentence);
            copy.set(CoreAnnotations.TokensAnnotation.class, tokens);
            sentences.add(copy);
            all.addAll(tokens);
        }
        Annotation copy = new Annotation(text);
        copy.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        copy.set(CoreAnnotations.TokensAnnotation.class, all);
        return copy;
    }

    private void tag(NameSpan span, EntityKind kind) {
        String tag = switch (kind) {
            case PERSON -> "PERSON";
            case ORGANIZATION -> "ORGANIZATION";
            case PLACE -> "LOCATION";
            case PRODUCT -> "MISC";
        };
        tokens(span).forEach(token -> token.setNER(tag));
        tagProper(span);
    }

    private void tagProper(NameSpan span) {
        tokens(span).forEach(NameTagging::tagProper);
    }

    private List<CoreLabel> tokens(NameSpan span) {
        return sentences.get(span.line().index()).subList(span.from(), span.to());
    }

    private static void tagProper(CoreLabel token) {
        if (Character.isLetterOrDigit(token.word().codePointAt(0)) && !SMALL_WORDS.contains(token.tag())) {
            token.setTag("NNP");
            token.setLemma(token.word());
            if (QUANTITIES.contains(Objects.requireNonNullElse(token.ner(), ""))) {
                token.setNER("O"); // "Hale & Winter", "Hollow Coast 2"
            }
        }
    }
}
