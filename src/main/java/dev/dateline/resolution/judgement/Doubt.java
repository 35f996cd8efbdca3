package dev.dateline.resolution.judgement;

/**
 * Two of which the rules cannot tell whether they are one.
 *
 * @param left the id of an entity or event
 * @param because the evidence for it and what is missing, as a sentence
 */
public record Doubt(String left, String right, String because) {

    public static Doubt of(String one, String other, String because) {
        return one.compareTo(other) < 0 ? new Doubt(one, other, because) : new Doubt(other, one, because);
    }
}
