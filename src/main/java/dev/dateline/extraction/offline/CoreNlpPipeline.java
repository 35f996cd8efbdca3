package dev.dateline.extraction.offline;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import dev.dateline.article.Article;
import dev.dateline.extraction.offline.document.NameModels;
import dev.dateline.extraction.offline.document.ReadingBudget;
import dev.dateline.extraction.offline.document.RubbishMask;
import dev.dateline.extraction.offline.document.SentenceLimit;
import dev.dateline.extraction.offline.document.SignedNames;
import dev.dateline.extraction.offline.document.TaggedText;
import dev.dateline.extraction.offline.document.WordLimit;
import dev.dateline.extraction.offline.mention.NameMentions;
import dev.dateline.extraction.offline.mention.NameTagging;
import dev.dateline.extraction.offline.syntax.ParsedText;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * CoreNLP with its English models, and the settings that keep it within bounds.
 *
 * <p>Loading takes seconds and some 1.8 GB. Safe for several threads.
 */
final class CoreNlpPipeline {

    /** A text is read up to here, in tokens: some thirty pages. */
    static final int READ = 20_000;

    /** Chains are looked for in texts up to this length, in tokens: they cost the square of it. */
    private static final int CHAINED = 5_000;

    private final StanfordCoreNLP tokens;

    private final StanfordCoreNLP words;

    private final StanfordCoreNLP sentences;

    private final StanfordCoreNLP chains;

    private final NameModels nameModels;

    /** Loads the models side by side, those that take longest first. */
    CoreNlpPipeline() {
        ThreadFactory threads =
                Thread.ofPlatform().daemon().name("load-models-", 0).factory();
        try (ExecutorService loaders = Executors.newThreadPerTaskExecutor(threads)) {
            var chains = supplyAsync(() -> stage("coref"), loaders);
            var sentences = supplyAsync(() -> stage("entitymentions,parse"), loaders);
            var nameModels = supplyAsync(NameModels::new, loaders);
            tokens = stage("tokenize,ssplit");
            words = stage("pos,lemma,ner");
            this.nameModels = nameModels.join();
            this.sentences = sentences.join();
            this.chains = chains.join();
        }
    }

    /** Cuts an article's text into sentences of tagged words. Offsets are those of the text itself. */
    TaggedText tag(Article article) {
        Annotation annotation = new Annotation(RubbishMask.apply(article.text()));
        if (article.publishedAt() != null) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    article.publishedAt().toString());
        }
        tokens.annotate(annotation);
        WordLimit.apply(annotation);
        SentenceLimit.apply(annotation);
        List<CoreMap> all = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        Annotation beginning = beginning(annotation, all);
        words.annotate(beginning);
        SignedNames.tag(beginning.get(CoreAnnotations.TokensAnnotation.class), article.text());
        beginning.get(CoreAnnotations.TokensAnnotation.class).stream()
                .filter(token -> token.ner() == null)
                .forEach(token -> token.setNER("O"));
        return new TaggedText(beginning, nameModels.vote(beginning), all.size());
    }

    private static Annotation beginning(Annotation whole, List<CoreMap> sentences) {
        int read = sentencesUpTo(sentences, READ);
        return read == sentences.size() ? whole : part(whole, sentences.subList(0, Math.max(1, read)));
    }

    /**
     * Parses a text whose names are known, as far as the budget goes, and links what CoreNLP takes for the same.
     */
    ParsedText parse(TaggedText text, NameMentions names, ReadingBudget budget) {
        Annotation whole = NameTagging.tagged(text.annotation(), names);
        Annotation beginning = parsed(whole, budget);
        if (whole.get(CoreAnnotations.TokensAnnotation.class).size() <= CHAINED) {
            chains.annotate(beginning);
        }
        return ParsedText.of(whole, beginning);
    }

    /**
     * The text as far as it is parsed, in parts of the length up to which chains are looked for; its sentences are those
     * of the whole.
     */
    private Annotation parsed(Annotation whole, ReadingBudget budget) {
        List<CoreMap> all = whole.get(CoreAnnotations.SentencesAnnotation.class);
        int done = 0;
        do {
            int end = Math.max(done + 1, sentencesUpTo(all, tokensBefore(all, done) + CHAINED));
            if (done > 0 || end < all.size()) {
                sentences.annotate(part(whole, all.subList(done, end)));
            } else {
                sentences.annotate(whole);
            }
            done = end;
        } while (done < all.size() && !budget.isSpent());
        return done == all.size() ? whole : part(whole, all.subList(0, done));
    }

    private static int tokensBefore(List<CoreMap> sentences, int index) {
        return index == 0 ? 0 : sentences.get(index - 1).get(CoreAnnotations.TokenEndAnnotation.class);
    }

    /** How many of the sentences end within so many tokens. */
    private static int sentencesUpTo(List<CoreMap> sentences, int tokens) {
        return (int) sentences.stream()
                .takeWhile(sentence -> sentence.get(CoreAnnotations.TokenEndAnnotation.class) <= tokens)
                .count();
    }

    /** A copy of a text that has only these of its sentences. */
    private static Annotation part(Annotation annotation, List<CoreMap> parsed) {
        List<CoreLabel> all = annotation.get(CoreAnnotations.TokensAnnotation.class);
        Annotation beginning = new Annotation(annotation);
        beginning.set(CoreAnnotations.SentencesAnnotation.class, parsed);
        beginning.set(
                CoreAnnotations.TokensAnnotation.class,
                all.subList(
                        parsed.getFirst().get(CoreAnnotations.TokenBeginAnnotation.class),
                        parsed.getLast().get(CoreAnnotations.TokenEndAnnotation.class)));
        return beginning;
    }

    private static StanfordCoreNLP stage(String annotators) {
        return new StanfordCoreNLP(settings(annotators), false);
    }

    static Properties settings(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        // Dates, money and numbers only: names are found by NameDetection.
        settings.setProperty("ner.model", "");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        // Newer JAXB versions break SUTime's holiday tables; without them it reads everything else.
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
        settings.setProperty("coref.algorithm", "statistical");
        // In mentions. With CoreNLP's 500 a text that repeats one name takes all memory, and ShortNameLinks finds
        // those.
        settings.setProperty("coref.maxMentionDistanceWithStringMatch", "100");
        return settings;
    }
}
