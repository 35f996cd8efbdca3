package dev.dateline.extraction.llm.model;

/** The ways of talking to a language model. */
public enum ModelProvider {
    /** Chat Completions as OpenAI defined them: OpenAI itself, vLLM, llama.cpp, LM Studio and many more. */
    OPENAI("https://api.openai.com/v1"),
    /** The Messages interface of Anthropic. */
    ANTHROPIC("https://api.anthropic.com"),
    /** A model that Ollama runs, usually on the same machine. */
    OLLAMA("http://localhost:11434");

    private final String address;

    ModelProvider(String address) {
        this.address = address;
    }

    /** Where the provider is reached if no address is set. */
    String address() {
        return address;
    }

    /** What the provider is called in settings. */
    String setting() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
