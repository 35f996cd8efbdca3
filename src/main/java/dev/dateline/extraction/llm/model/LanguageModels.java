package dev.dateline.extraction.llm.model;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The language model that the settings name, if they name one. */
@Component
@EnableConfigurationProperties(LanguageModelSettings.class)
public class LanguageModels {

    private static final List<String> KEYS =
            List.of("dateline.llm.api-key", "spring.ai.openai.api-key", "spring.ai.anthropic.api-key");

    private final @Nullable ChatModel model;
    private final LanguageModelSettings settings;
    private final Secrets secrets;

    LanguageModels(ObjectProvider<ChatModel> models, LanguageModelSettings settings, Environment environment) {
        this.model = models.getIfAvailable();
        this.settings = settings;
        this.secrets = new Secrets(KEYS.stream()
                .map(environment::getProperty)
                .filter(Objects::nonNull)
                .toList());
    }

    public LanguageModelSettings settings() {
        return settings;
    }

    /** The name of the model, or nothing if none is configured. */
    public Optional<String> configured() {
        return model == null
                ? Optional.empty()
                : Optional.of(Objects.requireNonNullElse(model.getOptions().getModel(), "unnamed"));
    }

    /** A budget for the tokens of a day, of which so many are spent already. */
    public TokenBudget budget(long spentToday) {
        return new TokenBudget(settings.tokensPerDay(), spentToday, Clock.system(ZoneId.systemDefault()));
    }

    /**
     * The model, asked again when it does not answer, within a budget.
     *
     * @throws IllegalStateException if none is configured
     */
    public LanguageModel connect(TokenBudget budget) {
        return connect(budget, PersistentModel.sleeping());
    }

    /** The same with another way of waiting between two tries. */
    LanguageModel connect(TokenBudget budget, PersistentModel.Pause pause) {
        if (model == null) {
            throw new IllegalStateException("No language model is configured. Set dateline.llm.model, and"
                    + " dateline.llm.provider, .base-url or .api-key as the provider asks.");
        }
        return new PersistentModel(new SpringLanguageModel(model, secrets), settings, budget, pause);
    }
}
