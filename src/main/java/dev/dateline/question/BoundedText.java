package dev.dateline.question;

/**
 * How long a text in a question may be, over HTTP or from a tool: no name, id, date or cursor that there is has more
 * characters, and what is looked up costs by its length.
 */
public final class BoundedText {

    public static final int MOST_CHARACTERS = 500;

    /** How often one parameter may be given. */
    public static final int MOST_VALUES = 100;

    private BoundedText() {}

    /**
     * The text itself, if it is not too long.
     *
     * @throws Problem if it is (400)
     */
    public static String of(String field, String given) {
        if (given.length() > MOST_CHARACTERS) {
            throw Problem.badParameter(field, given, "Give at most %d characters.".formatted(MOST_CHARACTERS));
        }
        return given;
    }

    /**
     * Refuses more values of one parameter than there may be.
     *
     * @throws Problem if there are too many (400)
     */
    public static void checkNumber(String field, int values) {
        if (values > MOST_VALUES) {
            String hint = "Give it at most %d times.".formatted(MOST_VALUES);
            throw new Problem(ProblemType.BAD_PARAMETER, "%s is given %d times. %s".formatted(field, values, hint))
                    .and("field", field)
                    .and("hint", hint);
        }
    }
}
