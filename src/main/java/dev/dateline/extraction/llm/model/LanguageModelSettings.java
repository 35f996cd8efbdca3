package dev.dateline.extraction.llm.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which language model reads articles, and how much may be asked of it.
 *
 * @param provider How the model is reached: openai (any address that speaks Chat Completions), anthropic or ollama.
 * @param baseUrl The address of the provider, up to and with /v1 for openai. By default the provider's own.
 * @param apiKey The key that the provider asks for. It is in no log and no answer.
 * @param model The name of the model. An extractor of kind llm is configured where this is set.
 * @param parallel How many requests are made at a time.
 * @param tries How often an article is asked about before it is extracted offline.
 * @param timeout How long an answer may take.
 * @param window How many characters of a text go into one request; a longer text is cut at paragraphs.
 * @param tokensPerDay After so many tokens in a day the model is asked no more until the day turns; 0 is no limit.
 * @param whenSpent What happens to articles when the tokens of the day are spent: wait, or offline.
 */
@ConfigurationProperties("dateline.llm")
public record LanguageModelSettings(
        @Nullable ModelProvider provider,
        @Nullable String baseUrl,
        @Nullable String apiKey,
        @Nullable String model,
        @DefaultValue("4") int parallel,
        @DefaultValue("5") int tries,
        @DefaultValue("120s") Duration timeout,
        @DefaultValue("60000") int window,
        @DefaultValue("0") long tokensPerDay,
        @DefaultValue("wait") WhenSpent whenSpent) {

    private static final int SMALLEST_WINDOW = 1_000;

    /** What happens when the tokens of the day are spent. */
    public enum WhenSpent {
        /** Articles stay in the queue until the day turns. */
        WAIT,
        /** Articles are extracted offline. */
        OFFLINE
    }

    public LanguageModelSettings {
        check(parallel >= 1, "parallel", "at least 1", parallel);
        check(tries >= 1, "tries", "at least 1", tries);
        check(window >= SMALLEST_WINDOW, "window", "at least " + SMALLEST_WINDOW + " characters", window);
        check(tokensPerDay >= 0, "tokens-per-day", "0 or more", tokensPerDay);
        check(timeout.isPositive(), "timeout", "a positive time, such as 120s", timeout);
    }

    private static void check(boolean holds, String name, String range, Object value) {
        if (!holds) {
            throw new IllegalArgumentException("dateline.llm." + name + " is " + range + ", not " + value + ".");
        }
    }

    /** Without the key, and without a password in the address. */
    @Override
    public String toString() {
        String address = baseUrl == null ? "by default" : Secrets.NONE.hiddenIn(baseUrl);
        return "LanguageModelSettings[provider=" + provider + ", baseUrl=" + address + ", model=" + model + "]";
    }
}
