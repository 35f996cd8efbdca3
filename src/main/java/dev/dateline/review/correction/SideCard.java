package dev.dateline.review.correction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of two that are to be judged, as a person needs to see it.
 *
 * @param address the page that tells more
 * @param facts a few words about it
 */
public record SideCard(String address, String name, List<String> facts, List<Quote> quotes) {

    /** The words of an article; without a quote, it only names it. */
    record Quote(
            String article,
            @Nullable String claim,
            @Nullable String text,
            @Nullable String source,
            @Nullable LocalDate publishedAt) {

        /** Where it is marked in the article. */
        public String address() {
            return "/articles/" + article + (claim == null ? "" : "#claim-" + claim);
        }
    }
}
