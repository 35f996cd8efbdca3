package dev.dateline;

import org.opentest4j.TestAbortedException;

/** The run of {@code mvn test -Pquick}, which starts neither the database nor the models. */
final class QuickRun {

    /** The system property that the profile sets. */
    static final String PROPERTY = "dateline.quick";

    private QuickRun() {}

    /** Skips the test that asks for something which this run does not start. */
    static void skip(String what) {
        if (Boolean.getBoolean(PROPERTY)) {
            throw new TestAbortedException("The quick run does not start " + what + ".");
        }
    }
}
