package dev.dateline.evaluation.line;

/** A file that is not in the contract's format; its message says which, where and what is wrong. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    public InvalidInput(String message) {
        super(message);
    }
}
