package dev.dateline.extraction.llm;

import dev.dateline.extraction.Extraction;
import java.util.function.Predicate;

/**
 * A true answer in which one field was made untrue.
 *
 * @param told the article with the falsified answer
 * @param falsehood which field says what now
 * @param got whether the untrue value is in an extraction
 */
record Falsified(AnsweredArticle told, String falsehood, Predicate<Extraction> got) {

    @Override
    public String toString() {
        return told + ": " + falsehood;
    }
}
