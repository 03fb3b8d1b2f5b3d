package app.okrug.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/// How addresses are shown and counted.
class ClientAddressTests {

    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:1, ::1, ::1",
        "0:0:0:0:0:0:0:1%0, ::1, ::1",
        "127.0.0.1, 127.0.0.1, 127.0.0.1",
        "203.0.113.7, 203.0.113.7, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7, 203.0.113.7",
        "2001:0DB8:0:0:1:0:0:1, 2001:db8::1:0:0:1, 2001:db8::/64",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1, 2001:db8:0:1::/64",
        "2001:db8:1:2:0:0:0:0, 2001:db8:1:2::, 2001:db8:1:2::/64",
        "fe80:0:0:0:1:2:3:4%eth0, fe80::1:2:3:4, fe80::/64",
    })
    void anAddressIsShownWholeAndCountedByItsNetwork(String given, String shown, String counted) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(given);

        assertThat(ClientAddress.whole(request)).isEqualTo(shown);
        assertThat(ClientAddress.network(request)).isEqualTo(counted);
    }
}
