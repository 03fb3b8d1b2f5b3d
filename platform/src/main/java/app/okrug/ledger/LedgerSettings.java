package app.okrug.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `okrug.*`: where the heads of the chains are kept.
///
/// @param home folder of the deployment's own files
/// @param heads folder for the heads, best on another machine; null for one in the deployment's own
@ConfigurationProperties("okrug")
record LedgerSettings(
        @DefaultValue("data") Path home, @Nullable Path heads) {

    Path folder() {
        return heads == null ? home.resolve("heads") : heads;
    }
}
