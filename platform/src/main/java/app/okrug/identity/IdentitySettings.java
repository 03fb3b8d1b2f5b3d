package app.okrug.identity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `okrug.*`: how people sign in to this deployment.
///
/// @param home folder of the deployment's own files
/// @param deploymentKey 32 bytes in Base64, the same on all nodes; null keeps one in the data folder
/// @param demo whether invented people may be signed in with passwords shown on the page
/// @param office the office's first operator
@ConfigurationProperties("okrug")
public record IdentitySettings(
        @DefaultValue("data") Path home,
        @Nullable String deploymentKey,
        @DefaultValue("false") boolean demo,
        @DefaultValue Office office) {

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
