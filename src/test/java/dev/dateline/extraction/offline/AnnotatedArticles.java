package dev.dateline.extraction.offline;

import dev.dateline.SharedExtractor;
import dev.dateline.article.Article;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads sentences of tests as articles that the Planet Courier published on Friday, 15 March 2024. */
public final class AnnotatedArticles {

    static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);

    private AnnotatedArticles() {}

    public static AnnotatedArticle of(String text) {
        return of("Planet Courier", text);
    }

    public static AnnotatedArticle of(String outlet, String text) {
        return SharedExtractor.get().read(article(outlet, text));
    }

    public static AnnotatedArticle titled(String title, String text) {
        Article article = new Article(new ArticleId("test"), null, "Planet Courier", title, null, PUBLISHED, text);
        return SharedExtractor.get().read(article);
    }

    public static Article article(String outlet, String text) {
        return new Article(new ArticleId("test"), null, outlet, null, null, PUBLISHED, text);
    }

    /** The first token with this word. */
    public static CoreLabel token(AnnotatedArticle article, String word) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** The sentence in which {@code marked} has its first asterisk. */
    public static Sentence sentenceOfMarked(AnnotatedArticle article, String marked) {
        int offset = marked.indexOf('*');
        return article.sentences().stream()
                .filter(sentence -> sentence.start() <= offset && offset < sentence.end())
                .findFirst()
                .orElseThrow();
    }

    /** The word of the sentence that stands between asterisks in {@code marked}. */
    public static IndexedWord marked(Sentence sentence, String marked) {
        int offset = marked.indexOf('*');
        return new IndexedWord(sentence.tokens().stream()
                .filter(token -> token.beginPosition() == offset)
                .findFirst()
                .orElseThrow());
    }

    /** The name of the entity that the first token with this word means, or null. */
    public static @Nullable String meant(AnnotatedArticle article, String word) {
        EntityId id = article.entityAt(token(article, word));
        return id == null ? null : entity(article, id).name();
    }

    private static Entity entity(AnnotatedArticle article, EntityId id) {
        return article.entity(id);
    }
}
