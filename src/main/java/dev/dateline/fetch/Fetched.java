package dev.dateline.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What came from an address.
 *
 * @param address where it came from in the end, behind all redirects
 * @param unchanged whether it is as it was when it was last fetched, and the body therefore empty
 * @param mediaType without parameters, in lower case; empty where none was said
 * @param charset the character set that was said along with it; null where none was
 * @param etag what to ask with the next time; null where there was none
 * @param lastModified the same
 */
public record Fetched(
        URI address,
        boolean unchanged,
        String mediaType,
        @Nullable String charset,
        Body body,
        @Nullable String etag,
        @Nullable String lastModified) {

    /** The bytes, unpacked. */
    public static final class Body {

        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        public int length() {
            return bytes.length;
        }

        /** All of them; the caller does not change them. */
        public byte[] bytes() {
            return bytes;
        }
    }
}
