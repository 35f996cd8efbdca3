package dev.dateline.resolution.curation;

/** Why a person rejects a claim. */
public enum RejectionReason {
    NOT_SAID("The article does not say this"),
    WRONG_KIND("It is another kind of event"),
    WRONG_PARTICIPANTS("Somebody else, or in another role"),
    WRONG_DATE("The date is wrong"),
    WRONG_VALUE("An amount, a title or another field is wrong"),
    DUPLICATE("The article says it elsewhere, and better"),
    NOT_RELEVANT("It does not matter here"),
    OTHER("Something else");

    private final String meaning;

    RejectionReason(String meaning) {
        this.meaning = meaning;
    }

    /** What it means, as a reader sees it. */
    public String meaning() {
        return meaning;
    }
}
