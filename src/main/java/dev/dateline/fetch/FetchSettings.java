package dev.dateline.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set of fetching from the web.
 *
 * @param allow Hosts, or host:port, inside the own network that may be fetched from all the same; none by default.
 * @param timeout How long one fetch may take in all, redirects included.
 * @param maxBody How large a body may be once it is unpacked.
 * @param delay How long to wait between two requests to one host, unless its robots.txt asks for more.
 * @param robots Whether robots.txt is followed.
 * @param userAgent What Dateline calls itself; robots.txt files address its first word.
 */
@ConfigurationProperties("dateline.fetch")
public record FetchSettings(
        @DefaultValue List<String> allow,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("8MB") DataSize maxBody,
        @DefaultValue("1s") Duration delay,
        @DefaultValue("true") boolean robots,
        @DefaultValue("Dateline/1") String userAgent) {

    private static final DataSize LARGEST = DataSize.ofMegabytes(256);

    public FetchSettings {
        allow = allow.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        if (maxBody.toBytes() < 1 || maxBody.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("dateline.fetch.max-body is from 1B to 256MB, not " + maxBody);
        }
        if (timeout.isNegative() || timeout.isZero() || delay.isNegative()) {
            throw new IllegalArgumentException(
                    "dateline.fetch.timeout is more than 0, and dateline.fetch.delay not negative");
        }
    }

    /** Whether an address is one that the operator named, so that it may be inside the own network. */
    boolean allows(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        return allow.contains(name) || allow.contains(name + ":" + port);
    }

    /** The first word of the name, by which robots.txt files address it. */
    String robotName() {
        return userAgent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
