package dev.dateline.export.format;

import java.io.IOException;
import java.io.Writer;

/**
 * A way to write something down for another tool.
 *
 * @param <T> what is written
 */
public interface Format<T> {

    FileFormat format();

    /** Writes it all; neither flushes nor closes. */
    void write(T told, Writer out) throws IOException;
}
