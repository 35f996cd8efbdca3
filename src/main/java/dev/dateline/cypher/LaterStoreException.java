package dev.dateline.cypher;

import java.io.Serial;

/** A store that a later version of Dateline has changed, which this one cannot read rightly. */
public final class LaterStoreException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    LaterStoreException(String file) {
        super("The store is of a later version of Dateline, which has " + file
                + ": open it with that one or a newer one, or name another folder by --dateline.data=….");
    }
}
