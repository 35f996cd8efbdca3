package dev.dateline.export;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All items of a list that is read page by page, up to a number. The first page is read at once. */
final class Pages<T> implements Iterator<T> {

    /**
     * One page.
     *
     * @param next where the next one begins; null on the last one
     */
    record Page<T>(List<T> items, @Nullable String next) {}

    private final Function<@Nullable String, Page<T>> read;
    private Page<T> page;
    private Iterator<T> items;
    private long left;

    /**
     * @param read reads the page that begins at a place, or at the beginning
     * @param most how many items there are at most
     */
    Pages(Function<@Nullable String, Page<T>> read, long most) {
        this.read = read;
        left = most;
        page = read.apply(null);
        items = page.items().iterator();
    }

    @Override
    public boolean hasNext() {
        while (left > 0 && !items.hasNext() && page.next() != null) {
            page = read.apply(page.next());
            items = page.items().iterator();
        }
        return left > 0 && items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return items.next();
    }
}
