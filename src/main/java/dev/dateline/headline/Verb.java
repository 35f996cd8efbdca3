package dev.dateline.headline;

/**
 * The forms of a verb that headlines need.
 *
 * @param base "lead", "be dismissed"
 * @param past "led", "was dismissed"
 * @param pastOfMany the past after several subjects: "led", "were dismissed"
 * @param said after "is said to": "have led", "have been dismissed", "be"
 */
record Verb(String base, String past, String pastOfMany, String said) {

    /** A verb whose past is formed with -ed: "acquire", "sue", "invest". */
    static Verb regular(String base) {
        String past = base + (base.endsWith("e") ? "d" : "ed");
        return new Verb(base, past, past, "have " + past);
    }

    static Verb irregular(String base, String past) {
        return irregular(base, past, past);
    }

    static Verb irregular(String base, String past, String participle) {
        return new Verb(base, past, past, "have " + participle);
    }

    /** What is done to the subject: "be dismissed". */
    static Verb passive(String participle) {
        return new Verb("be " + participle, "was " + participle, "were " + participle, "have been " + participle);
    }

    /** What the subject is, as long as it lasts. */
    static Verb is() {
        return new Verb("be", "is", "are", "be");
    }

    /** What the subject was, and is no more as far as is known. */
    static Verb was() {
        return new Verb("be", "was", "were", "have been");
    }

    /** What the subject has been since some day. */
    static Verb hasBeen() {
        return new Verb("be", "has been", "have been", "have been");
    }
}
