package dev.dateline.table;

/** Why a row cannot be taken in. */
final class BadRow extends Exception {

    private static final long serialVersionUID = 1;

    BadRow(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
