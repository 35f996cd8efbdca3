package dev.dateline.fetch;

import java.io.Serial;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up for the connection itself, so that the address that was checked is the one that is connected to: a name
 * that is answered differently the second time gains nothing.
 */
final class HostAddresses implements DnsResolver {

    /** Where names are looked up; the system's resolver but in tests. */
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** A host that leads into the own network. */
    static final class InwardAddress extends UnknownHostException {

        @Serial
        private static final long serialVersionUID = 1;

        InwardAddress(String host) {
            super(host);
        }
    }

    private final FetchSettings settings;
    private final Lookup lookup;

    HostAddresses(FetchSettings settings, Lookup lookup) {
        this.settings = settings;
        this.lookup = lookup;
    }

    /** All addresses to connect to on a port; a host with one inside is refused whole, unless the operator named it. */
    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] addresses = settings.allows(host, port) ? lookup.of(host) : resolve(host);
        return Arrays.stream(addresses)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookup.of(host);
        if (!Arrays.stream(addresses).allMatch(OutsideAddresses::contain)) {
            throw new InwardAddress(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
