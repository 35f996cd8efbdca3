package dev.dateline.extraction.llm.answer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of a model as JSON, with what does not fit the schema.
 *
 * @param json an object
 * @param faults where it does not fit; empty for a valid answer
 */
public record ParsedAnswer(JsonNode json, List<AnswerFault> faults) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String THOUGHT = "</think>";

    public ParsedAnswer {
        faults = List.copyOf(faults);
    }

    /**
     * The JSON object in an answer. Words around it, such as a code fence, are passed over.
     *
     * @throws UnreadableAnswer if there is no whole JSON object in it
     */
    public static ParsedAnswer parse(String text) {
        // What a model thinks aloud comes before its answer.
        int start = text.indexOf('{', Math.max(0, text.lastIndexOf(THOUGHT)));
        int end = text.lastIndexOf('}');
        if (start < 0 || end < start) {
            throw new UnreadableAnswer("The answer holds no JSON object.");
        }
        try {
            return of(JSON.readTree(text.substring(start, end + 1)));
        } catch (JacksonException e) {
            throw new UnreadableAnswer("The answer is not valid JSON: " + e.getOriginalMessage());
        }
    }

    /** An answer that is JSON already, as one that was recorded. */
    public static ParsedAnswer of(JsonNode json) {
        return new ParsedAnswer(json, AnswerSchema.faults(json).toList());
    }

    public boolean isValid() {
        return faults.isEmpty();
    }

    /** Whether it has both lists, so that what is wrong is wrong with some of their items. */
    public boolean hasLists() {
        return json.path("entities").isArray() && json.path("events").isArray();
    }

    /** The items of a list with a fault inside. */
    Set<Integer> faulty(String list) {
        Set<Integer> items = new TreeSet<>();
        faults.forEach(fault -> fault.itemOf(list).ifPresent(items::add));
        return items;
    }
}
