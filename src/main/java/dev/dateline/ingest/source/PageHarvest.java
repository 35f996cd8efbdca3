package dev.dateline.ingest.source;

import dev.dateline.graph.source.WaitingPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of fetching the pages that a feed lists, counted while it goes on. */
final class PageHarvest {

    /** A page that does not come is asked for so often, once a poll. */
    private static final int ATTEMPTS = 3;

    /** A page is asked for so often where its server wants to be left alone, which is rarely the page's fault. */
    private static final int ATTEMPTS_WHEN_ASKED = 10;

    private final List<WaitingPage> again = new ArrayList<>();
    private int newArticles;
    private int refused;
    private @Nullable String refusal;
    private @Nullable String end;
    private @Nullable Duration wait;

    void count(boolean created) {
        newArticles += created ? 1 : 0;
    }

    void refuse(WaitingPage page, String why) {
        refused++;
        refusal = page.address() + ": " + why;
    }

    /** Keeps a page for the next poll, or refuses it when it has been kept often enough. */
    void keep(WaitingPage page, String why) {
        keep(page, why, ATTEMPTS);
    }

    /** Keeps a page, and ends it here, as its server asks to wait. */
    void waitFor(WaitingPage page, String why, Duration until) {
        keep(page, why, ATTEMPTS_WHEN_ASKED);
        end(why, until);
    }

    private void keep(WaitingPage page, String why, int most) {
        WaitingPage later = page.afterFailure();
        if (later.attempts() < most) {
            again.add(later);
        } else {
            refuse(page, why);
        }
    }

    /** Ends it here, and says why. */
    void end(String why, Duration until) {
        end = why;
        wait = until;
    }

    boolean isEnded() {
        return end != null;
    }

    int newArticles() {
        return newArticles;
    }

    int refused() {
        return refused;
    }

    /** What was not fetched, and behind it what did not come. */
    List<WaitingPage> left(List<WaitingPage> untouched) {
        List<WaitingPage> left = new ArrayList<>(untouched);
        left.addAll(again);
        return left;
    }

    /** Why pages were refused, or why it ended early; null where neither. */
    @Nullable
    String note() {
        return end == null ? refusal : end;
    }

    /** How long to wait until the others are fetched; null where nothing says so. */
    @Nullable
    Duration pause() {
        return wait;
    }
}
