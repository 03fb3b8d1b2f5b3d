package app.okrug.identity;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `okrug.*`: how people sign in to this deployment.
///
/// @param home folder of the deployment's own files
/// @param deploymentKey 32 bytes in Base64, the same on all nodes; null keeps one in the data folder
/// @param demo whether invented people may be signed in with passwords shown on the page
/// @param office the office's first operator
/// @param confirmation how long a confirmation holds before deeds that do great harm in wrong hands
/// @param secondFactor of whom a second step of sign-in is demanded
/// @param countryHeader the header in which the proxy in front names the country of who asks; null when none does
@ConfigurationProperties("okrug")
public record IdentitySettings(
        @DefaultValue("data") Path home,
        @Nullable String deploymentKey,
        @DefaultValue("false") boolean demo,
        @DefaultValue Office office,
        @DefaultValue("15m") Duration confirmation,
        @DefaultValue SecondFactor secondFactor,
        @Nullable String countryHeader) {

    /// @param demanded whether operators and those who look after users must have one; a demonstration demands none
    /// @param grace how long they may do without after they were first asked
    public record SecondFactor(
            @DefaultValue("true") boolean demanded,
            @DefaultValue("14d") Duration grace) {}

    /// @param login of the operator that is made at the first start
    /// @param contact whom to tell of a call that asks for codes, as people read it; null when nobody is named
    public record Office(
            @DefaultValue("office") String login, @Nullable String contact) {}

    /// The key stays out of logs.
    @Override
    public String toString() {
        return "IdentitySettings[…]";
    }
}
