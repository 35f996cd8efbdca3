package dev.dateline.graph.source;

import dev.dateline.article.feed.FeedEntry;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * How far a feed has been read.
 *
 * @param etag what to ask with the next time; null where there was none
 * @param lastModified the same
 * @param seen what the feed listed when it was last read, each address as a number
 * @param waiting what of that is still to be fetched, in order
 */
public record FeedPlace(
        @Nullable String etag, @Nullable String lastModified, List<Long> seen, List<WaitingPage> waiting) {

    /** So many pages wait at most; the feed lists the others again. */
    static final int MOST_WAITING = 2000;

    /** Where nothing has been read yet. */
    public static final FeedPlace START = new FeedPlace(null, null, List.of(), List.of());

    public FeedPlace {
        seen = List.copyOf(seen);
        waiting = List.copyOf(waiting);
    }

    /** After the feed was read and lists these: what is new among them waits behind what waits already. */
    public FeedPlace afterListing(@Nullable String newEtag, @Nullable String newLastModified, List<FeedEntry> listed) {
        Set<Long> known = new HashSet<>(seen);
        Set<Long> now = new LinkedHashSet<>();
        List<WaitingPage> pages = new ArrayList<>(waiting);
        boolean all = true;
        for (FeedEntry entry : listed) {
            long number = number(entry.address());
            if (known.contains(number)) {
                now.add(number);
            } else if (pages.size() < MOST_WAITING) {
                now.add(number);
                pages.add(new WaitingPage(entry.address(), entry.published(), 0));
            } else {
                all = false;
            }
        }
        return new FeedPlace(all ? newEtag : null, all ? newLastModified : null, List.copyOf(now), pages);
    }

    /** With these still to be fetched. */
    public FeedPlace withWaiting(List<WaitingPage> pages) {
        return new FeedPlace(etag, lastModified, seen, pages);
    }

    static FeedPlace read(Value row) {
        return new FeedPlace(
                row.get("etag").asString(null),
                row.get("lastModified").asString(null),
                row.get("seen").asList(Value::asLong, List.of()),
                row.get("waiting").asList(page -> WaitingPage.read(page.asString()), List.of()));
    }

    /** The first eight bytes of a hash: that two addresses of one feed share them does not happen. */
    private static long number(URI address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(address.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
