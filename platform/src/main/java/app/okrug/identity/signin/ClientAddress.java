package app.okrug.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/// From where a request comes. Behind a trusted proxy the container has put the real address there.
final class ClientAddress {

    private static final int GROUPS_OF_A_NETWORK = 4;

    private ClientAddress() {}

    /// The address; of IPv6 the network only, since one subscriber has all of it.
    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (address.indexOf(':') < 0) {
            return address;
        }
        var groups = address.split(":", -1);
        return groups.length <= GROUPS_OF_A_NETWORK
                ? address
                : String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK));
    }
}
