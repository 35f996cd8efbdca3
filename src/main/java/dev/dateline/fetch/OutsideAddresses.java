package dev.dateline.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells the addresses of the public internet from all others: private, loopback, link-local (where clouds keep their
 * metadata), shared, multicast, reserved and documentation ranges of IANA's special-purpose registries.
 *
 * <p>Of IPv6 only 2000::/3 is public at all; what carries an IPv4 address inside (6to4, Teredo, NAT64) is refused whole, as
 * it would lead to any IPv4 address.
 */
final class OutsideAddresses {

    private static final List<Range> INSIDE_V4 = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 4),
            Range.of("240.0.0.0", 4));

    private static final Range PUBLIC_V6 = Range.of("2000::", 3);

    private static final List<Range> INSIDE_V6 =
            List.of(Range.of("2001::", 23), Range.of("2001:db8::", 32), Range.of("2002::", 16), Range.of("3fff::", 20));

    private OutsideAddresses() {}

    /** Whether it is an address of the public internet. */
    static boolean contain(InetAddress address) {
        return switch (address) {
            case Inet4Address v4 -> INSIDE_V4.stream().noneMatch(range -> range.contains(v4));
            case Inet6Address v6 -> PUBLIC_V6.contains(v6) && INSIDE_V6.stream().noneMatch(range -> range.contains(v6));
            default -> false;
        };
    }

    /** All addresses that begin with the same bits. */
    private record Range(InetAddress first, int bits) {

        static Range of(String first, int bits) {
            return new Range(InetAddress.ofLiteral(first), bits);
        }

        boolean contains(InetAddress address) {
            byte[] own = first.getAddress();
            byte[] other = address.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((own[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
