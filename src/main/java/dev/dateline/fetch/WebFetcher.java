package dev.dateline.fetch;

import dev.dateline.fetch.FetchRefused.Reason;
import dev.dateline.fetch.HttpExchange.Answer;
import jakarta.annotation.PreDestroy;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Fetches pages and feeds from the public internet: in turn from each host, as its robots.txt allows, within a time and a
 * size. It cannot be turned inwards: every address on the way is checked, and the one that was checked is connected to.
 */
@Component
@EnableConfigurationProperties(FetchSettings.class)
public final class WebFetcher {

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_AT_A_TIME = 16;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FetchSettings settings;
    private final HttpExchange http;
    private final RobotsRules robots;
    private final HostTurns turns;
    private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

    @Autowired
    WebFetcher(FetchSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    WebFetcher(FetchSettings settings, HostAddresses.Lookup lookup) {
        this.settings = settings;
        this.http = new HttpExchange(settings, lookup);
        this.robots = new RobotsRules(settings, http);
        this.turns = new HostTurns();
    }

    /** Refuses an address that can be told to be none to fetch from before its host is looked up. */
    public void requireFetchable(String address) throws FetchRefused {
        WebAddress.of(address, settings);
    }

    /** What is at an address, and behind the redirects from there. */
    public Fetched fetch(FetchRequest request) throws FetchRefused {
        WebAddress first = WebAddress.of(request.address(), settings);
        if (!acquired()) {
            throw new FetchRefused(Reason.BUSY, "Too much is being fetched at the moment.");
        }
        try {
            return follow(first, request, Instant.now().plus(settings.timeout()));
        } finally {
            places.release();
        }
    }

    private boolean acquired() {
        try {
            return places.tryAcquire(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Fetched follow(WebAddress first, FetchRequest request, Instant deadline) throws FetchRefused {
        WebAddress address = first;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            Answer answer = ask(address, request, deadline);
            if (!REDIRECTS.contains(answer.status())) {
                return fetched(address, answer);
            }
            if (answer.location() == null) {
                throw new FetchRefused(Reason.STATUS, address.uri() + " redirects to nowhere.");
            }
            address = address.redirected(answer.location(), settings);
        }
        throw new FetchRefused(
                Reason.TOO_MANY_REDIRECTS, first.uri() + " redirects more than " + MOST_REDIRECTS + " times.");
    }

    private Answer ask(WebAddress address, FetchRequest request, Instant deadline) throws FetchRefused {
        Duration delay = robots.requireAllowed(address, deadline);
        turns.await(address, delay.compareTo(settings.delay()) > 0 ? delay : settings.delay(), deadline);
        return http.get(address, request, deadline);
    }

    private static Fetched fetched(WebAddress address, Answer answer) throws FetchRefused {
        if (answer.status() != 200 && answer.status() != 304) {
            throw FetchRefused.status(
                    address.uri() + " answers " + answer.status() + ".",
                    answer.status(),
                    RetryTime.parse(answer.retryAfter(), Instant.now()));
        }
        Charset charset = answer.type() == null ? null : answer.type().getCharset();
        return new Fetched(
                address.uri(),
                answer.status() == 304,
                answer.type() == null ? "" : answer.type().getMimeType().toLowerCase(Locale.ROOT),
                charset == null ? null : charset.name(),
                answer.body(),
                answer.etag(),
                answer.lastModified());
    }

    @PreDestroy
    void stop() {
        http.close();
    }
}
