package dev.dateline.extraction.offline.frame.span;

import dev.dateline.extraction.money.MoneyPhrases;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.value.Money;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The posts and the amounts that a sentence names, by its tokens. */
public final class SentenceSpans {

    /** Tokens from the first to the last, by their place in the sentence, from 0. */
    public sealed interface Span {
        int first();

        int last();

        char type();

        default boolean covers(int token) {
            return first() <= token && token <= last();
        }
    }

    public record Post(int first, int last, JobTitleParser.Found title) implements Span {
        @Override
        public char type() {
            return 'T';
        }
    }

    public record Amount(int first, int last, Money money, MoneySense sense) implements Span {
        /** What was raised over the years is the amount of no event. */
        @Override
        public char type() {
            return sense == MoneySense.TOTAL ? 'N' : 'M';
        }
    }

    private final List<Span> spans = new ArrayList<>();

    private SentenceSpans() {}

    public static SentenceSpans of(AnnotatedArticle article, Sentence sentence) {
        String text = article.text();
        SentenceSpans spans = new SentenceSpans();
        int base = sentence.start();
        String own = text.substring(base, sentence.end());
        for (MoneyPhrases.Found found : MoneyPhrases.in(own)) {
            int first = tokenAt(sentence, base + found.start());
            int last = tokenAt(sentence, base + found.end() - 1);
            spans.add(new Amount(first, last, found.money(), MoneySense.of(own, found)));
        }
        for (JobTitleParser.Found found : JobTitleParser.findIn(own)) {
            int first = tokenAt(sentence, base + found.start());
            int last = tokenAt(sentence, base + found.end() - 1);
            if (!isPartOfName(article, sentence, last)) {
                spans.add(new Post(first, last, found));
            }
        }
        return spans;
    }

    @Nullable
    public Span at(int token) {
        return spans.stream().filter(s -> s.covers(token)).findFirst().orElse(null);
    }

    @Nullable
    public Post postAt(int token) {
        return at(token) instanceof Post post ? post : null;
    }

    public List<Amount> amounts() {
        return spans.stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .toList();
    }

    List<Post> posts() {
        return spans.stream()
                .filter(Post.class::isInstance)
                .map(Post.class::cast)
                .toList();
    }

    private void add(Span span) {
        if (spans.stream().noneMatch(s -> s.covers(span.first()) || s.covers(span.last()))) {
            spans.add(span);
        }
    }

    /** Whether the post is a word of a name, as "Partners" is in that of a fund. */
    private static boolean isPartOfName(AnnotatedArticle article, Sentence sentence, int place) {
        EntityId entity = article.entityAt(sentence.tokens().get(place));
        return entity != null
                && article.entity(entity).kind() != EntityKind.PERSON
                && Tokens.isName(sentence.tokens().get(place));
    }

    private static int tokenAt(Sentence sentence, int offset) {
        List<CoreLabel> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (offset < tokens.get(i).endPosition()) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
