package dev.dateline.access.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one caller may ask for in a minute, where callers sign in. 0 is without limit.
 *
 * @param writes What changes something: 6000 is one article every hundredth of a second.
 * @param costlyReads Searches, paths and other questions that take the store much longer than a page of a timeline.
 */
@ConfigurationProperties("dateline.limits")
public record LimitSettings(
        @DefaultValue("6000") int writes,
        @DefaultValue("600") int costlyReads) {

    public LimitSettings {
        if (writes < 0 || costlyReads < 0) {
            throw new IllegalArgumentException("dateline.limits: give 0 or more a minute.");
        }
    }
}
