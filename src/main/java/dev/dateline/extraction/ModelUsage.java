package dev.dateline.extraction;

/**
 * What an extraction asked of a language model. Kept answers cost nothing.
 *
 * @param requests how often the model was asked, repairs and repeats included
 * @param promptTokens tokens sent, as the provider counts them
 * @param answerTokens tokens received
 * @param seconds how long the answers took, in seconds of the clock
 */
public record ModelUsage(int requests, long promptTokens, long answerTokens, double seconds) {

    /** No model was asked. */
    public static final ModelUsage NONE = new ModelUsage(0, 0, 0, 0);

    public ModelUsage plus(ModelUsage more) {
        return new ModelUsage(
                requests + more.requests,
                promptTokens + more.promptTokens,
                answerTokens + more.answerTokens,
                seconds + more.seconds);
    }

    /** Tokens sent and received. */
    public long tokens() {
        return promptTokens + answerTokens;
    }
}
