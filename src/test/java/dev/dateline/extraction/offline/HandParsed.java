package dev.dateline.extraction.offline;

import dev.dateline.article.Article;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.ReadingBudget;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.extraction.offline.mention.HandNamed;
import dev.dateline.extraction.offline.syntax.ParsedText;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text whose words and relations a test writes down, so that a stage can be tested without a model.
 *
 * <p>{@code of("Norvex/NNP/ORG bought/VBD Tarn/NNP/ORG ./.", "nsubj(2,1) obj(2,3)")}: each word with its tag and, for a
 * name, its kind ({@code ORG PER LOC PROD}, with a question mark where a role may correct it), or what else CoreNLP's recogniser would call it ({@code DATE}), or the votes
 * of the three name models ({@code PG-}). Relations give the governor, then the dependent, counted from 1; see
 * {@link HandParsedRelations}. {@code //} parts the sentences, and their relations.
 */
public final class HandParsed {

    /** More than any test takes. */
    public static final ReadingBudget TIME = ReadingBudget.of(Duration.ofMinutes(10));

    private final StringBuilder text = new StringBuilder();

    private final List<CoreMap> sentences = new ArrayList<>();

    private final List<TaggedLine> lines = new ArrayList<>();

    private HandParsed() {}

    /** A text of sentences with {@code //} between them, and their relations with the same. */
    public static HandParsed of(String words, String relations) {
        HandParsed parsed = new HandParsed();
        List<String> each = List.of(relations.split(" // ", -1));
        int sentence = 0;
        for (String sentenceWords : words.split(" // ", -1)) {
            parsed.add(sentenceWords, sentence < each.size() ? each.get(sentence) : "");
            sentence++;
        }
        return parsed;
    }

    private void add(String words, String relations) {
        text.append(text.isEmpty() ? "" : " ");
        int index = sentences.size();
        HandTagged tagged = HandTagged.read(words, index, text);
        HandParsedRelations read = HandParsedRelations.read(relations, tagged.tokens());
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TokensAnnotation.class, tagged.tokens());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        sentence.set(BasicDependenciesAnnotation.class, read.basic());
        sentence.set(EnhancedPlusPlusDependenciesAnnotation.class, read.enhanced());
        sentences.add(sentence);
        lines.add(new TaggedLine(index, tagged.tokens(), tagged.votes()));
    }

    public String text() {
        return text.toString();
    }

    public List<TaggedLine> lines() {
        return lines;
    }

    public List<Sentence> sentences() {
        return Sentence.all(annotation());
    }

    /** The first sentence. */
    public Sentence sentence() {
        return sentences().getFirst();
    }

    /** The first token with this form. */
    public CoreLabel token(String form) {
        return lines.stream()
                .flatMap(line -> line.tokens().stream())
                .filter(token -> token.word().equals(form))
                .findFirst()
                .orElseThrow();
    }

    /** The first word of the parse with this form. */
    public IndexedWord word(String form) {
        return new IndexedWord(token(form));
    }

    /** As an article with its entities resolved, which the Planet Courier published on Friday, 15 March 2024. */
    public AnnotatedArticle article() {
        return article("Planet Courier", null);
    }

    public AnnotatedArticle article(String outlet, @Nullable String title) {
        return AnnotatedArticle.of(
                source(outlet, title),
                new ParsedText(sentences(), sentences().size(), List.of()),
                HandNamed.names(lines));
    }

    /** The text as it would be submitted. */
    public Article source(String outlet, @Nullable String title) {
        return new Article(
                new ArticleId("test"), null, outlet, title, null, AnnotatedArticles.PUBLISHED, text.toString());
    }

    /** The name of what the first token with this form means; null if it means nothing. */
    public static @Nullable String meant(AnnotatedArticle article, CoreLabel token) {
        EntityId id = article.entityAt(token);
        Entity entity = id == null ? null : article.entity(id);
        return entity == null ? null : entity.name();
    }

    private Annotation annotation() {
        Annotation annotation = new Annotation(text.toString());
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        return annotation;
    }
}
