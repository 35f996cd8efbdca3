package dev.dateline.resolution.judgement;

/**
 * Two of which the rules cannot tell whether they are one.
 *
 * @param left the id of an entity or event
 * @param because the evidence for it and what is missing, as a sentence
 */
public record OpenQuestion(String left, String right, String because) {

    public static OpenQuestion of(String one, String other, String because) {
        return one.compareTo(other) < 0 ? new OpenQuestion(one, other, because) : new OpenQuestion(other, one, because);
    }
}
