package dev.dateline.extraction.choice;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ExtractionReport;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.LanguageModelSettings.WhenSpent;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads an article offline if the language model gives no answer, and notes so. */
public final class FallbackExtractor implements Extractor {

    private static final Logger log = LoggerFactory.getLogger(FallbackExtractor.class);

    private final Extractor model;
    private final Extractor offline;
    private final WhenSpent whenSpent;

    public FallbackExtractor(Extractor model, Extractor offline, WhenSpent whenSpent) {
        this.model = model;
        this.offline = offline;
        this.whenSpent = whenSpent;
    }

    @Override
    public String name() {
        return model.name();
    }

    /** @throws ModelFailure if the tokens of the day are spent and articles are to wait */
    @Override
    public Extraction extract(Article article) {
        try {
            return model.extract(article);
        } catch (ModelFailure failure) {
            if (failure.kind() == Kind.SPENT && whenSpent == WhenSpent.WAIT) {
                throw failure;
            }
            log.warn("The language model did not read {}: {}. It is read offline", article.id(), failure.getMessage());
            return withNote(offline.extract(article), failure);
        }
    }

    private static Extraction withNote(Extraction read, ModelFailure failure) {
        ExtractionReport report = read.report()
                .noting("Extracted offline, since the language model gave no answer: " + failure.getMessage() + ".");
        ModelUsage usage = report.usage().plus(failure.usage());
        return read.with(new ExtractionReport(report.extractor(), report.note(), report.refusals(), usage));
    }
}
