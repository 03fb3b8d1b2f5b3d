package app.okrug.identity.outside;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `okrug.outside.*`: one outside provider of sign-in for the municipality. Off unless its issuer is named.
///
/// @param name as people read it on the button, «Госуслуги»
/// @param issuer the address the provider calls itself by
/// @param client by which this deployment is known there
/// @param secret what it proves that with; null where the provider gives none and PKCE alone counts
@ConfigurationProperties("okrug.outside")
record OutsideSettings(
        @Nullable String name,
        @Nullable URI issuer,
        @Nullable String client,
        @Nullable String secret) {

    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");

    /// @throws IllegalArgumentException when the provider is described by halves
    OutsideSettings {
        issuer = issuer == null || issuer.toString().isBlank() ? null : issuer;
        if (issuer != null) {
            if (client == null || client.isBlank() || name == null || name.isBlank()) {
                throw new IllegalArgumentException(
                        "okrug.outside.issuer is given: okrug.outside.client and okrug.outside.name are needed, too");
            }
            if (!safe(issuer)) {
                throw new IllegalArgumentException("okrug.outside.issuer must be reached by https: " + issuer);
            }
        }
    }

    /// The provider, if there is one.
    Optional<Known> known() {
        return issuer == null || client == null || name == null
                ? Optional.empty()
                : Optional.of(new Known(name.strip(), issuer.toString(), client, secret == null ? "" : secret));
    }

    /// All of it.
    ///
    /// @param secret empty where there is none
    record Known(String name, String issuer, String client, String secret) {

        /// The secret stays out of logs.
        @Override
        public String toString() {
            return "Known[" + issuer + "]";
        }
    }

    /// Whether nobody on the line reads along: encrypted, or on the same machine.
    static boolean safe(URI address) {
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && OWN_MACHINE.contains(String.valueOf(address.getHost())));
    }

    /// The secret stays out of logs.
    @Override
    public String toString() {
        return "OutsideSettings[…]";
    }
}
