package dev.dateline.article;

import java.io.Serial;

/** An article that cannot be accepted. Its message says which field is wrong, why, and how to fix it. */
public final class InvalidArticle extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** What is wrong, for programs to tell apart; what people read is the message. */
    public enum Fault {
        BROKEN_JSON,
        UNKNOWN_FIELD,
        WRONG_TYPE,
        TEXT_OR_HTML,
        EMPTY_TEXT,
        NO_ARTICLE,
        TOO_COMPLEX,
        NOT_FETCHED,
        TOO_LONG,
        BAD_DATE,
        FUTURE_DATE,
        BAD_URL
    }

    private final Fault fault;
    private final String field;
    private final String detail;
    private final String hint;

    InvalidArticle(Fault fault, String field, String detail, String hint) {
        super(field + ": " + detail + " " + hint);
        this.detail = detail;
        this.fault = fault;
        this.field = field;
        this.hint = hint;
    }

    /** A page that its address did not give. */
    public static InvalidArticle notFetched(String detail, String hint) {
        return new InvalidArticle(Fault.NOT_FETCHED, "url", detail, hint);
    }

    public Fault fault() {
        return fault;
    }

    /** The property that is wrong; {@code body} where it is the whole. */
    public String field() {
        return field;
    }

    /** What to do about it, as an instruction. */
    public String hint() {
        return hint;
    }

    /** What is wrong, without the hint. */
    public String detail() {
        return detail;
    }
}
