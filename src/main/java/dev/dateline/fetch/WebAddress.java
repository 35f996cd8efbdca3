package dev.dateline.fetch;

import dev.dateline.fetch.FetchRefused.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/** An address that may be fetched as far as it can be told before its host is looked up. */
record WebAddress(URI uri, String host, int port) {

    private static final int MOST_CHARACTERS = 2000;

    /** Checks an address as it was written. */
    static WebAddress of(String written, FetchSettings settings) throws FetchRefused {
        if (written.length() > MOST_CHARACTERS) {
            throw refused("The address has more than " + MOST_CHARACTERS + " characters.");
        }
        try {
            return of(new URI(written.strip()), settings);
        } catch (URISyntaxException e) {
            throw refused("\"" + written + "\" is not the address of a web page.");
        }
    }

    private static WebAddress of(URI uri, FetchSettings settings) throws FetchRefused {
        String scheme = Objects.toString(uri.getScheme(), "").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused("Only http and https are fetched, not \"" + uri + "\".");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw refused("The address needs a host, and neither user nor password.");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        if (port != usual && !settings.allows(host, port)) {
            throw refused("Only the usual ports are fetched from, not " + port + ".");
        }
        return new WebAddress(uri, host, port);
    }

    /** Where a redirect leads, checked as the first address was. */
    WebAddress redirected(String location, FetchSettings settings) throws FetchRefused {
        try {
            return of(uri.resolve(new URI(location.strip().replace(" ", "%20"))).toString(), settings);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw refused("It redirects to \"" + location + "\", which is no address.");
        }
    }

    /** Scheme, host and port: what a robots.txt is for. */
    String site() {
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host + ":" + port;
    }

    private static FetchRefused refused(String message) {
        return new FetchRefused(Reason.BAD_ADDRESS, message);
    }
}
