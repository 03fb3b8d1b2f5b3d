package app.okrug.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.identity.IdentitySettings;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// Whose word about the country is believed.
class ClientCountryTests {

    private static final String HEADER = "CF-IPCountry";

    @Test
    void aProxyThatTheContainerKnowsNamesTheCountry() {
        assertThat(country(HEADER, true, "KZ")).isEqualTo("KZ");
        assertThat(country(HEADER, true, " ru ")).isEqualTo("RU");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(country(HEADER, false, "KZ")).isEmpty();
        assertThat(country(null, true, "KZ")).isEmpty();
        assertThat(country(" ", true, "KZ")).isEmpty();
        assertThat(country(HEADER, true, "RU", "KZ")).isEmpty();
    }

    @Test
    void whatIsNoCountryIsNone() {
        assertThat(country(HEADER, true)).isEmpty();
        assertThat(country(HEADER, true, "XX")).isEmpty();
        assertThat(country(HEADER, true, "T1")).isEmpty();
        assertThat(country(HEADER, true, "RUS")).isEmpty();
        assertThat(country(HEADER, true, "<b>")).isEmpty();
    }

    private static String country(@Nullable String header, boolean forwarded, String... said) {
        var request = new MockHttpServletRequest();
        if (forwarded) {
            request.setAttribute(ClientCountry.FORWARDED, true);
        }
        for (var one : said) {
            request.addHeader(HEADER, one);
        }
        return new ClientCountry(new IdentitySettings(
                        Path.of("data"),
                        null,
                        false,
                        new IdentitySettings.Office("office", null),
                        Duration.ofMinutes(15),
                        new IdentitySettings.SecondFactor(true, Duration.ofDays(14)),
                        header))
                .of(request);
    }
}
