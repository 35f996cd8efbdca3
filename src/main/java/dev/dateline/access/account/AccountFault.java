package dev.dateline.access.account;

/** Something about users or tokens that cannot be done, with a message for the person who asked for it. */
public final class AccountFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountFault(String message) {
        super(message);
    }

    AccountFault(String message, Throwable cause) {
        super(message, cause);
    }
}
