package dev.dateline.resolution.name;

import java.util.Collection;
import java.util.List;

/** A key by which stored facts are found; keys are in the order of their texts. */
public interface StoredKey extends Comparable<StoredKey> {

    /** The key as it is stored; equal for equal keys, and different for different ones. */
    String text();

    @Override
    default int compareTo(StoredKey other) {
        return text().compareTo(other.text());
    }

    /** The keys as parameters of a query. */
    static List<String> texts(Collection<? extends StoredKey> keys) {
        return keys.stream().map(StoredKey::text).toList();
    }
}
