package dev.dateline.extraction.llm.model;

import org.jspecify.annotations.Nullable;

/**
 * What a model is asked.
 *
 * @param instructions what it is to do; the same for all articles, so that providers can cache it
 * @param article title, outlet, day and text of the article
 * @param schema the JSON schema of the answer, for providers that hold a model to one
 * @param schemaText the same in words for those that do not
 * @param repair an earlier answer and what is wrong with it; null for a first request
 */
public record ModelRequest(
        String instructions,
        String article,
        String schema,
        String schemaText,
        @Nullable Repair repair) {

    /**
     * The request to correct an answer.
     *
     * @param answer the answer that does not fit
     * @param faults what is wrong with it, a line each
     */
    public record Repair(String answer, String faults) {}

    /** The same request with an answer to repair. */
    public ModelRequest repairing(String answer, String faults) {
        return new ModelRequest(instructions, article, schema, schemaText, new Repair(answer, faults));
    }
}
