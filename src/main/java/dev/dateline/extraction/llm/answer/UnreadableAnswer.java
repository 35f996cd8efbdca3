package dev.dateline.extraction.llm.answer;

import java.io.Serial;

/** An answer in which there is no whole JSON object. */
public final class UnreadableAnswer extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableAnswer(String message) {
        super(message);
    }
}
