package dev.dateline.access.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file from a place towards its beginning. A line that is still being written is left out. */
final class LinesBackwards implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    /** @param start where it begins in the file, in bytes */
    record Line(long start, String text) {}

    private final RandomAccessFile file;
    private byte[] block = new byte[0];
    private long blockStart;
    private long end;

    /** @param before a place after a line's end; negative for the end of the file */
    LinesBackwards(Path path, long before) throws IOException {
        file = new RandomAccessFile(path.toFile(), "r");
        end = before < 0 ? file.length() : Math.min(before, file.length());
        blockStart = end;
        while (end > 0 && at(end - 1) != '\n') {
            end--;
        }
    }

    /** The line before; null where there is none. */
    @Nullable
    Line next() throws IOException {
        if (end == 0) {
            return null;
        }
        long start = end - 1;
        ByteArrayOutputStream reversed = new ByteArrayOutputStream();
        while (start > 0 && at(start - 1) != '\n') {
            start--;
            reversed.write(at(start));
        }
        end = start;
        return new Line(start, forwards(reversed.toByteArray()));
    }

    private static String forwards(byte[] reversed) {
        byte[] bytes = new byte[reversed.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = reversed[reversed.length - 1 - i];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte at(long place) throws IOException {
        if (place < blockStart || place >= blockStart + block.length) {
            blockStart = Math.max(0, place + 1 - BLOCK);
            block = new byte[(int) (place + 1 - blockStart)];
            file.seek(blockStart);
            file.readFully(block);
        }
        return block[(int) (place - blockStart)];
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
