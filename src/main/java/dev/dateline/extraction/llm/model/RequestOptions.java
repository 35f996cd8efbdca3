package dev.dateline.extraction.llm.model;

import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import java.util.Locale;
import java.util.Objects;
import org.springframework.ai.anthropic.AnthropicChatOptions;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.ollama.api.OllamaChatOptions;
import org.springframework.ai.openai.OpenAiChatOptions;

/**
 * What a request asks for beside the words: an answer that fits the schema, the same answer to the same request. What
 * the user sets by Spring AI's own properties stays as it is.
 *
 * @param base the options that are set for the model
 * @param schema whether the provider holds the model to the schema
 * @param steady whether temperature and seed are sent, which some models do not accept
 */
record RequestOptions(ChatOptions base, boolean schema, boolean steady) {

    private static final int SEED = 1;
    /** Enough for the longest answers; the interface of Anthropic asks for a number. */
    private static final int LONGEST_ANSWER = 16_000;
    /** Ollama cuts what is longer than its window, and its own default is short. */
    private static final int OLLAMA_WINDOW = 32_768;

    static RequestOptions all(ChatOptions base) {
        return new RequestOptions(base, true, true);
    }

    ChatOptions apply(String answerSchema) {
        return switch (base) {
            case OpenAiChatOptions openAi -> openAi(openAi, answerSchema);
            case AnthropicChatOptions anthropic -> anthropic(anthropic, answerSchema);
            case OllamaChatOptions ollama -> ollama(ollama, answerSchema);
            default -> base;
        };
    }

    private ChatOptions openAi(OpenAiChatOptions set, String answerSchema) {
        OpenAiChatOptions.Builder builder = set.mutate();
        if (schema) {
            builder.outputSchema(answerSchema);
        }
        if (steady) {
            builder.temperature(temperature());
            builder.seed(Objects.requireNonNullElse(set.getSeed(), SEED));
        }
        return builder.build();
    }

    private ChatOptions anthropic(AnthropicChatOptions set, String answerSchema) {
        AnthropicChatOptions.Builder builder = set.mutate();
        if (schema) {
            builder.outputSchema(answerSchema);
        }
        if (steady) {
            builder.temperature(temperature());
        }
        builder.maxTokens(LONGEST_ANSWER);
        return builder.build();
    }

    private ChatOptions ollama(OllamaChatOptions set, String answerSchema) {
        OllamaChatOptions.Builder builder = set.mutate();
        if (schema) {
            builder.outputSchema(answerSchema);
        }
        if (steady) {
            builder.temperature(temperature());
            builder.seed(Objects.requireNonNullElse(set.getSeed(), SEED));
        }
        builder.numCtx(Objects.requireNonNullElse(set.getNumCtx(), OLLAMA_WINDOW));
        return builder.build();
    }

    private double temperature() {
        return Objects.requireNonNullElse(base.getTemperature(), 0d);
    }

    /** The options without what a rejection names; these same where it names none of them. */
    RequestOptions without(ModelFailure failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (failure.kind() != Kind.REJECTED) {
            return this;
        }
        if (steady && (message.contains("temperature") || message.contains("seed"))) {
            return new RequestOptions(base, schema, false);
        }
        boolean aboutSchema = message.contains("schema")
                || message.contains("response_format")
                || message.contains("output_format")
                || message.contains("output_config")
                || message.contains("format");
        return schema && aboutSchema ? new RequestOptions(base, false, steady) : this;
    }

    @Override
    public String toString() {
        return (schema ? "with" : "without") + " a schema, " + (steady ? "with" : "without") + " temperature and seed";
    }
}
