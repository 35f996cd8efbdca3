package dev.dateline.headline;

import dev.dateline.fact.value.Status;
import java.util.Locale;

/**
 * Who does what, before the status decides how sure that sounds.
 *
 * @param rest what follows the verb, without a space in front; may be empty
 */
record Clause(Subject subject, Verb verb, String rest) {

    /** The sentence, without a full stop, as headlines go. */
    String with(Status status) {
        return switch (status) {
            case HAPPENED -> told();
            case PLANNED -> sentence(subject.many() ? "are to" : "is to", verb.base());
            case ALLEGED -> sentence(subject.many() ? "are said to" : "is said to", verb.said());
            case DENIED -> "It is denied that " + decapitalised(told());
            case CANCELLED ->
                sentence(subject.many() ? "were to" : "was to", verb.base()) + ", but this was called off";
        };
    }

    private String told() {
        String past = subject.many() ? verb.pastOfMany() : verb.past();
        return (subject.text() + " " + past + " " + rest).strip();
    }

    private String sentence(String auxiliary, String form) {
        return (subject.text() + " " + auxiliary + " " + form + " " + rest).strip();
    }

    /** Only our own opening article loses its capital; a name keeps it. */
    private String decapitalised(String sentence) {
        return subject.named() ? sentence : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
