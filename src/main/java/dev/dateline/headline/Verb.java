package dev.dateline.headline;

/**
 * The forms of a verb that headlines need.
 *
 * @param base "lead", "be dismissed"
 * @param past "led", "was dismissed"
 * @param pastOfMany the past after several subjects: "led", "were dismissed"
 * @param participle "led", "been dismissed"
 */
record Verb(String base, String past, String pastOfMany, String participle) {

    /** A verb whose past is formed with -ed: "acquire", "sue", "invest". */
    static Verb regular(String base) {
        String past = base + (base.endsWith("e") ? "d" : "ed");
        return new Verb(base, past, past, past);
    }

    static Verb irregular(String base, String past) {
        return irregular(base, past, past);
    }

    static Verb irregular(String base, String past, String participle) {
        return new Verb(base, past, past, participle);
    }

    /** What is done to the subject: "be dismissed". */
    static Verb passive(String participle) {
        return new Verb("be " + participle, "was " + participle, "were " + participle, "been " + participle);
    }
}
