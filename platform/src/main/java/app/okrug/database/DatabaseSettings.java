package app.okrug.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `okrug.*`: where the data lie and how many connections there are.
///
/// @param home folder of the embedded server's data
/// @param poolSize connections for schools' data, per database
/// @param controlPoolSize connections for the control plane
/// @param databases further databases by name, beside `main`
@ConfigurationProperties("okrug")
record DatabaseSettings(
        @DefaultValue("data") Path home,
        @DefaultValue("16") int poolSize,
        @DefaultValue("6") int controlPoolSize,
        @DefaultValue Map<String, Further> databases) {

    /// One more database for schools.
    record Further(String url, String user, @Nullable String password) {}
}
