package dev.dateline.extraction.choice;

import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.check.CheckedExtractor;
import dev.dateline.extraction.llm.KeptAnswers;
import dev.dateline.extraction.llm.LanguageModelExtractor;
import dev.dateline.extraction.llm.model.LanguageModels;
import dev.dateline.extraction.llm.model.TokenBudget;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Assembles the extractor for a choice. The offline rules are loaded only when they are needed. */
public final class ExtractorAssembly {

    private final Extractor offline;
    private final @Nullable Extractor model;

    private ExtractorAssembly(Extractor offline, @Nullable Extractor model) {
        this.offline = offline;
        this.model = model;
    }

    /**
     * The parts that the settings allow.
     *
     * @param offline loads the offline rules
     * @param models the language model, if one is configured
     * @param kept the answers that are not asked for again
     * @param budget the tokens that may be spent in a day
     */
    public static ExtractorAssembly of(
            Supplier<Extractor> offline, LanguageModels models, KeptAnswers kept, TokenBudget budget) {
        Extractor rules = new LazyExtractor(() -> new CheckedExtractor(offline.get()));
        if (models.configured().isEmpty()) {
            return new ExtractorAssembly(rules, null);
        }
        Extractor model = new LanguageModelExtractor(
                models.connect(budget), kept, models.settings().window());
        return new ExtractorAssembly(
                rules, new FallbackExtractor(model, rules, models.settings().whenSpent()));
    }

    /**
     * The extractor of a choice.
     *
     * @throws IllegalArgumentException if it needs a language model and none is configured
     */
    public Extractor extractor(ExtractorChoice choice) {
        return switch (choice.decided(model != null)) {
            case OFFLINE, AUTO -> offline;
            case LLM -> configured(choice);
            case BOTH -> new CombinedExtractor(configured(choice), offline);
        };
    }

    private Extractor configured(ExtractorChoice choice) {
        if (model == null) {
            throw new IllegalArgumentException("The extractor " + choice.setting()
                    + " needs a language model, and none is configured. Set dateline.llm.model, and"
                    + " dateline.llm.provider, .base-url or .api-key as the provider asks.");
        }
        return model;
    }
}
