package dev.dateline.ingest.http;

import dev.dateline.extraction.choice.ExtractorChoice;
import dev.dateline.extraction.llm.model.LanguageModels;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The extractor that a request asks for, by its setting. */
@Component
public class ReaderChoice {

    private final LanguageModels models;

    ReaderChoice(LanguageModels models) {
        this.models = models;
    }

    /**
     * The choice that a parameter names; null where it names none.
     *
     * @throws Problem if there is no such extractor, or it needs a language model and none is configured
     */
    @Nullable
    public ExtractorChoice choice(@Nullable String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return null;
        }
        ExtractorChoice choice;
        try {
            choice = ExtractorChoice.of(parameter);
        } catch (IllegalArgumentException e) {
            throw Problem.with(
                    ProblemType.BAD_PARAMETER, "extractor", parameter, "It is one of " + ExtractorChoice.names() + ".");
        }
        ExtractorChoice decided = choice.decided(models.configured().isPresent());
        if (decided != ExtractorChoice.OFFLINE && models.configured().isEmpty()) {
            throw Problem.with(
                    ProblemType.BAD_PARAMETER,
                    "extractor",
                    parameter,
                    "No language model is configured. Set dateline.llm.model, or ask for offline.");
        }
        return decided;
    }
}
