package dev.dateline.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.dateline.fetch.FetchRefused.Reason;
import dev.dateline.fetch.HttpExchange.Answer;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each site's robots.txt allows, kept for an hour (RFC 9309): where there is none, everything; where the server fails,
 * nothing for the while.
 */
final class RobotsRules {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_SITES = 2_000;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 5;

    /** The rules of a site, and until when they are believed. */
    private record Kept(BaseRobotRules rules, Instant until) {}

    private final FetchSettings settings;
    private final HttpExchange http;
    private final Map<String, Kept> sites = new LinkedHashMap<>(16, 0.75f, true) {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_SITES;
        }
    };

    RobotsRules(FetchSettings settings, HttpExchange http) {
        this.settings = settings;
        this.http = http;
    }

    /** Refuses an address that its site does not want to be fetched; else how long the site asks to wait in between. */
    Duration requireAllowed(WebAddress address, Instant deadline) throws FetchRefused {
        if (!settings.robots()) {
            return Duration.ZERO;
        }
        BaseRobotRules rules = rules(address, deadline);
        if (!rules.isAllowed(address.uri().toString())) {
            throw new FetchRefused(
                    Reason.ROBOTS,
                    "The robots.txt of " + address.host() + " does not allow to fetch " + address.uri() + ".");
        }
        Duration delay = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private BaseRobotRules rules(WebAddress address, Instant deadline) throws FetchRefused {
        Kept kept = kept(address.site());
        if (kept != null && kept.until().isAfter(Instant.now())) {
            return kept.rules();
        }
        BaseRobotRules rules = fetched(address, deadline);
        keep(address.site(), new Kept(rules, Instant.now().plus(KEPT)));
        return rules;
    }

    private synchronized @Nullable Kept kept(String site) {
        return sites.get(site);
    }

    private synchronized void keep(String site, Kept rules) {
        sites.put(site, rules);
    }

    private BaseRobotRules fetched(WebAddress address, Instant deadline) throws FetchRefused {
        FetchRequest request = FetchRequest.robots(address.site());
        WebAddress file = WebAddress.of(request.address(), settings);
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            Answer answer = http.get(file, request, deadline);
            if (answer.status() / 100 == 3 && answer.location() != null) {
                file = file.redirected(answer.location(), settings);
            } else {
                return rules(file, answer);
            }
        }
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private BaseRobotRules rules(WebAddress file, Answer answer) {
        if (answer.status() == 200) {
            return new SimpleRobotRulesParser()
                    .parseContent(
                            file.uri().toString(), answer.body().bytes(), "text/plain", List.of(settings.robotName()));
        }
        return new SimpleRobotRules(answer.status() >= 500 ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
    }
}
