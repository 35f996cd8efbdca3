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

    /** The article's text with everything that the models say of it. Offsets are those of the text itself. */
    Annotation annotate(Article article) {
        Annotation annotation = new Annotation(article.text());
        if (article.publishedAt() != null) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    article.publishedAt().toString());
        }
        words.annotate(annotation);
        sentences.annotate(annotation);
        return annotation;
    }

    private static StanfordCoreNLP stage(String annotators) {
        return new StanfordCoreNLP(settings(annotators), false);
    }

    private static Properties settings(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        // Newer JAXB versions break SUTime's holiday tables; without them it reads everything else.
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
        settings.setProperty("coref.algorithm", "statistical");
        return settings;
    }
}
