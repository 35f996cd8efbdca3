package dev.dateline.extraction.corenlp;

import dev.dateline.article.Article;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/**
 * CoreNLP with its English models: what it is asked to do, in which order, and what it must not do.
 *
 * <p>Loading takes seconds and some 1.8 GB; reading is safe for several threads.
 */
final class Pipeline {

    private final StanfordCoreNLP words = stage("tokenize,ssplit,pos,lemma,ner");

    private final StanfordCoreNLP sentences = stage("entitymentions,parse,coref");

    private final NameModels nameModels = new NameModels();

    Reading read(Article article) {
        Annotation annotation = words(article);
        Names names = NameSearch.find(article, annotation, nameModels);
        names.mark();
        sentences.annotate(annotation);
        return Reading.of(article, annotation, names);
    }

    /** The article's text in words and numbers. Offsets are those of the text itself. */
    private Annotation words(Article article) {
        Annotation annotation = new Annotation(article.text());
        if (article.publishedAt() != null) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    article.publishedAt().toString());
        }
        words.annotate(annotation);
        annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
                .filter(token -> token.ner() == null)
                .forEach(token -> token.setNER("O"));
        return annotation;
    }

    private static StanfordCoreNLP stage(String annotators) {
        return new StanfordCoreNLP(settings(annotators), false);
    }

    private static Properties settings(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        // Dates, money and numbers only: names are found by Names.
        settings.setProperty("ner.model", "");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        // Newer JAXB versions break SUTime's holiday tables; without them it reads everything else.
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
        settings.setProperty("coref.algorithm", "statistical");
        return settings;
    }
}
