package dev.dateline.extraction.llm;

import dev.dateline.article.Article;
import dev.dateline.extraction.ClaimJoining;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ExtractionReport;
import dev.dateline.extraction.ExtractionUnion;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.RefusedEvent;
import dev.dateline.extraction.check.ClaimChecker;
import dev.dateline.extraction.llm.AnsweredQuestions.Answered;
import dev.dateline.extraction.llm.answer.AnswerClaims;
import dev.dateline.extraction.llm.model.LanguageModel;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import dev.dateline.fact.entity.Entity;
import java.util.ArrayList;
import java.util.List;

/** Asks a language model what an article reports, and keeps of its answer what the article supports. */
public final class LanguageModelExtractor implements Extractor {

    private static final int SMALLEST_WINDOW = 2_000;

    private final LanguageModel model;
    private final AnsweredQuestions questions;
    private final int window;

    /**
     * An extractor that asks this model.
     *
     * @param window how many characters of a text go into one request
     */
    public LanguageModelExtractor(LanguageModel model, KeptAnswers kept, int window) {
        this.model = model;
        this.questions = new AnsweredQuestions(model, kept);
        this.window = window;
    }

    @Override
    public String name() {
        return "llm/" + Instructions.VERSION + " " + model.name();
    }

    /** @throws ModelFailure if the model gives no answer that can be read */
    @Override
    public Extraction extract(Article article) {
        Extraction reported = reported(article, window);
        Extraction checked = ClaimChecker.check(article, reported);
        return new Extraction(article.id(), checked.entities(), ClaimJoining.join(checked.claims()), checked.report());
    }

    /** What the model reports, unchecked. An answer that is cut off is asked for again in two halves. */
    private Extraction reported(Article article, int size) {
        try {
            return asked(article, TextWindows.of(article.text(), size));
        } catch (ModelFailure failure) {
            int half = Math.min(size, article.text().length()) / 2 + 1;
            if (failure.kind() != Kind.CUT || half < SMALLEST_WINDOW) {
                throw failure;
            }
            return reported(article, half);
        }
    }

    private Extraction asked(Article article, List<String> windows) {
        List<Extraction> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<RefusedEvent> refusals = new ArrayList<>();
        ModelUsage usage = ModelUsage.NONE;
        for (String text : windows) {
            Answered answered = questions.answer(article, text, names);
            Extraction part = AnswerClaims.of(article, answered.answer(), name());
            part.entities().stream()
                    .map(Entity::name)
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
            refusals.addAll(part.report().refusals());
            usage = usage.plus(answered.usage());
            parts.add(part);
        }
        ExtractionReport report = new ExtractionReport(name(), null, refusals, usage);
        return ExtractionUnion.of(article.id(), parts, report);
    }
}
