package dev.dateline.extraction.offline.frame.rule;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.extraction.offline.mention.JobTitleWords;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a row of items, in which a name, a post or an amount is one item, however many words it has. Encoded
 * as text it is what {@link TokenPattern} matches: an item is {@code type:word~lemma~tag} and a space.
 *
 * <p>Types: {@code G} organization, {@code P} person, {@code R} product, {@code L} place, {@code U} a name of unknown
 * kind, {@code T} post, {@code M} money, {@code o} any other word.
 *
 * @param words the form and the lemma of each item's last word
 */
public record TokenSequence(
        Sentence sentence, List<Item> items, String encoded, List<Integer> itemStarts, Set<String> words) {

    /** Tokens from the first to the last, both included, by their place in the sentence, from 0. */
    public record Item(char type, int first, int last) {}

    public static TokenSequence of(AnnotatedArticle article, Sentence sentence, SentenceSpans spans) {
        List<Item> items = new ArrayList<>();
        List<CoreLabel> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i = items.getLast().last() + 1) {
            items.add(itemFrom(article, tokens, i, spans));
        }
        return encode(sentence, items);
    }

    /** A word of the encoded line. */
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s~\\u00A0]", "_");
    }

    /** Whether none of the words is here, by form or lemma. */
    boolean lacks(Set<String> any) {
        return Collections.disjoint(any, words);
    }

    int itemAt(int offset) {
        int index = Collections.binarySearch(itemStarts, offset);
        return index >= 0 ? index : -index - 2;
    }

    int endOfItem(int offset) {
        int next = itemAt(offset) + 1;
        return next < itemStarts.size() ? itemStarts.get(next) : encoded.length();
    }

    /** The last token of an item, which is the head of a name. */
    public CoreLabel head(int item) {
        return sentence.tokens().get(items.get(item).last());
    }

    private static Item itemFrom(AnnotatedArticle article, List<CoreLabel> tokens, int i, SentenceSpans spans) {
        SentenceSpans.Span span = spans.at(i);
        if (span != null) {
            return new Item(span.type(), i, span.last());
        }
        CoreLabel token = tokens.get(i);
        EntityId entity = article.entityAt(token);
        if (entity == null && isHonorificOf(article, tokens, i)) {
            return itemFrom(article, tokens, i + 1, spans);
        }
        int last = i;
        if (entity != null) {
            while (last + 1 < tokens.size()
                    && spans.at(last + 1) == null
                    && Tokens.isName(token)
                    && entity.equals(article.entityAt(tokens.get(last + 1)))) {
                last++;
            }
            return new Item(type(article.entity(entity).kind()), i, last);
        }
        if (!Tokens.isName(token)) {
            return new Item('o', i, i);
        }
        while (last + 1 < tokens.size()
                && spans.at(last + 1) == null
                && Tokens.isName(tokens.get(last + 1))
                && article.entityAt(tokens.get(last + 1)) == null) {
            last++;
        }
        return new Item('U', i, last);
    }

    /** Whether the token is an honorific of the person's name behind it, and no item of its own. */
    private static boolean isHonorificOf(AnnotatedArticle article, List<CoreLabel> tokens, int i) {
        if (i + 1 >= tokens.size()
                || !JobTitleWords.isHonorific(plain(tokens.get(i).word()))) {
            return false;
        }
        EntityId next = article.entityAt(tokens.get(i + 1));
        return next != null
                && Tokens.isName(tokens.get(i + 1))
                && article.entity(next).kind() == EntityKind.PERSON;
    }

    private static char type(@Nullable EntityKind kind) {
        return switch (kind) {
            case PERSON -> 'P';
            case ORGANIZATION -> 'G';
            case PRODUCT -> 'R';
            case PLACE -> 'L';
            case null -> 'U';
        };
    }

    private static TokenSequence encode(Sentence sentence, List<Item> items) {
        StringBuilder encoded = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            starts.add(encoded.length());
            Item item = items.get(i);
            CoreLabel head = sentence.tokens().get(item.last());
            String word = plain(head.word());
            String lemma = plain(head.lemma());
            words.add(word);
            words.add(lemma);
            encoded.append(item.type())
                    .append(':')
                    .append(word)
                    .append('~')
                    .append(lemma)
                    .append('~')
                    .append(head.tag())
                    .append(' ');
        }
        return new TokenSequence(
                sentence, List.copyOf(items), encoded.toString(), List.copyOf(starts), Set.copyOf(words));
    }
}
