package dev.dateline.export.format;

import java.io.IOException;
import java.io.Writer;
import org.springframework.http.MediaType;

/**
 * A way to write something down for another tool.
 *
 * @param <T> what is written
 */
public interface Format<T> {

    /** What it is called in {@code format=}. */
    String name();

    /** What it is called in {@code Accept}, and in the answer. */
    MediaType type();

    /** What a file of it ends in, without the dot. */
    String extension();

    /** Writes it all; neither flushes nor closes. */
    void write(T told, Writer out) throws IOException;
}
