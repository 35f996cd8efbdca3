package dev.dateline.resolution.judgement;

/**
 * A pair about which the rules cannot decide whether the two are the same.
 *
 * @param left the id of an entity or event
 * @param because the evidence for it and what is missing, as a sentence
 */
public record OpenQuestion(String left, String right, String because) {

    public static OpenQuestion of(String one, String other, String because) {
        return one.compareTo(other) < 0 ? new OpenQuestion(one, other, because) : new OpenQuestion(other, one, because);
    }
}
