package dev.dateline.extraction.llm.model;

/** A language model that answers one request at a time; safe for several threads. */
public interface LanguageModel {

    /** The name of the model, as the provider knows it. */
    String name();

    /**
     * Asks once.
     *
     * @throws ModelFailure if there is no whole answer
     */
    ModelReply ask(ModelRequest request);
}
