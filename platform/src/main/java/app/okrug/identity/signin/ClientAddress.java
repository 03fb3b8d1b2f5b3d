package app.okrug.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// From where a request comes. Behind a trusted proxy the container has put the real address there.
final class ClientAddress {

    private static final int GROUPS = 8;
    private static final int GROUPS_OF_A_NETWORK = 4;

    private ClientAddress() {}

    /// By which wrong attempts are counted: the address; of IPv6 the network, since one subscriber has all of it.
    static String network(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        return read(address) instanceof Inet6Address long6 && !long6.isLoopbackAddress()
                ? written(masked(groups(long6))) + "/64"
                : whole(address);
    }

    /// As people read it in the list of their sessions: the whole address, shortened as RFC 5952 prescribes.
    static String whole(HttpServletRequest request) {
        return whole(request.getRemoteAddr());
    }

    private static String whole(String address) {
        var read = read(address);
        return read instanceof Inet6Address long6 ? written(groups(long6)) : read.getHostAddress();
    }

    /// The container gives addresses and no names, so that nothing is looked up.
    private static InetAddress read(String address) {
        var zone = address.indexOf('%');
        return InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
    }

    private static int[] groups(Inet6Address address) {
        var bytes = address.getAddress();
        return IntStream.range(0, GROUPS)
                .map(i -> (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff)
                .toArray();
    }

    private static int[] masked(int[] groups) {
        return Arrays.copyOf(Arrays.copyOf(groups, GROUPS_OF_A_NETWORK), GROUPS);
    }

    /// The first of the longest runs of noughts becomes a double colon; a single nought stays.
    private static String written(int[] groups) {
        var start = -1;
        var length = 1;
        for (var i = 0; i < GROUPS; i++) {
            var end = i;
            while (end < GROUPS && groups[end] == 0) {
                end++;
            }
            if (end - i > length) {
                start = i;
                length = end - i;
            }
        }
        return start < 0
                ? written(groups, 0, GROUPS)
                : written(groups, 0, start) + "::" + written(groups, start + length, GROUPS);
    }

    private static String written(int[] groups, int from, int to) {
        return Arrays.stream(groups, from, to).mapToObj(Integer::toHexString).collect(Collectors.joining(":"));
    }
}
