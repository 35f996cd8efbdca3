package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.document.RubbishMask;
import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One place where the text names something: the tokens from {@code from} up to, not including, {@code to}.
 */
public record NameSpan(TaggedLine line, int from, int to) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    private static final Set<String> LEGAL = Lexicon.NAMES.get("legal-suffixes");

    public List<CoreLabel> tokens() {
        return line.tokens().subList(from, to);
    }

    int size() {
        return to - from;
    }

    public int start() {
        return line.token(from).beginPosition();
    }

    public int end() {
        return line.token(to - 1).endPosition();
    }

    /** The name as the article writes it, with a sign before it that no model reads: "+Plus Capital". */
    public String text(String article) {
        int start = RubbishMask.isOfName(article, start() - 1) ? start() - 1 : start();
        return UNSEEN.matcher(article.substring(start, end())).replaceAll("").replaceAll("\\p{IsWhite_Space}+", " ");
    }

    String surface() {
        return String.join(" ", tokens().stream().map(CoreLabel::word).toList());
    }

    /** The words by which names are compared: lower case, no dots, no legal form at the end. */
    List<String> words() {
        List<String> words = IntStream.range(from, to)
                .mapToObj(line::lower)
                .map(word -> word.replaceAll("(?<=.)[.]$", "").replace('’', '\''))
                .collect(Collectors.toCollection(ArrayList::new));
        while (words.size() > 1 && LEGAL.contains(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    String key() {
        return String.join(" ", words());
    }

    boolean hasLegalForm() {
        return size() > 1 && LEGAL.contains(line.lower(to - 1).replaceAll("[.]$", ""));
    }

    /** How many of the three models call it this, as a mean over its words. */
    double votesFor(char letter) {
        return IntStream.range(from, to)
                        .mapToDouble(i -> line.weightFor(letter, i))
                        .sum()
                / size();
    }

    boolean hasVotes() {
        return IntStream.range(from, to).anyMatch(line::hasVotes);
    }
}
