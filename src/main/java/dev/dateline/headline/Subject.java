package dev.dateline.headline;

/**
 * What a sentence is about.
 *
 * @param many whether its verb is in the plural
 * @param named whether the text begins with a name, which keeps its capital anywhere in a sentence
 */
record Subject(String text, boolean many, boolean named) {

    /** A subject without a name: "A demand". */
    static Subject unnamed(String text) {
        return new Subject(text, false, false);
    }
}
