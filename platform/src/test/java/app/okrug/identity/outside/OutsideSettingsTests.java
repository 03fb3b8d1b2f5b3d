package app.okrug.identity.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an outside provider of sign-in may be described by.
class OutsideSettingsTests {

    @Test
    void withoutAnIssuerThereIsNoProvider() {
        assertThat(new OutsideSettings(null, null, null, null).known()).isEmpty();
        assertThat(new OutsideSettings("", URI.create(""), "", "").known()).isEmpty();
    }

    @Test
    void aProviderDescribedByHalvesStopsTheStart() {
        assertThatThrownBy(() -> new OutsideSettings("Госвход", URI.create("https://in.example"), null, "s"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("okrug.outside.client");
        assertThatThrownBy(() -> new OutsideSettings(" ", URI.create("https://in.example"), "okrug", "s"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://in.example", "ftp://in.example", "in.example", "http://localhost.in.example"})
    void theProviderIsAskedOverAnEncryptedLine(String issuer) {
        assertThatThrownBy(() -> new OutsideSettings("Госвход", URI.create(issuer), "okrug", "s"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }

    @Test
    void theSecretStaysOutOfLogs() {
        var settings = new OutsideSettings("Госвход", URI.create("https://in.example"), "okrug", "hidden");

        assertThat(settings.toString()).doesNotContain("hidden");
        assertThat(settings.known().orElseThrow().toString()).doesNotContain("hidden");
    }
}
