package dev.dateline.ingest.stream;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of bytes, one at a time, none of them longer than a bound. */
final class BoundedLines {

    private static final int PIECE = 64 << 10;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** One line; lines count from 1. */
    static final class Line {

        private final long number;
        private final byte @Nullable [] bytes;

        private Line(long number, byte @Nullable [] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        long number() {
            return number;
        }

        /** Without the line feed; null where there are more than may be. The caller does not change them. */
        byte @Nullable [] bytes() {
            return bytes;
        }

        boolean isBlank() {
            if (bytes == null) {
                return false;
            }
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    private final InputStream in;
    private final int most;
    private long number;

    BoundedLines(InputStream in, int most) {
        this.in = new BufferedInputStream(in, PIECE);
        this.most = most;
    }

    /** The next line; null behind the last. What is too long is read to its end, and not kept. */
    @Nullable
    Line next() throws IOException {
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean fits = true;
        while (read >= 0 && read != '\n') {
            if (fits && line.size() < most) {
                line.write(read);
            } else if (fits) {
                fits = false;
                line = new ByteArrayOutputStream();
            }
            read = in.read();
        }
        return new Line(number, fits ? unmarked(line.toByteArray()) : null);
    }

    private byte[] unmarked(byte[] line) {
        int mark = BYTE_ORDER_MARK.length;
        boolean marked = number == 1 && line.length >= mark && Arrays.equals(line, 0, mark, BYTE_ORDER_MARK, 0, mark);
        return marked ? Arrays.copyOfRange(line, mark, line.length) : line;
    }
}
