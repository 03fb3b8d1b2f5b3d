package app.okrug.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `okrug.*`: where archives of schools lie, and whether the deployment takes copies by itself.
///
/// @param home folder of the deployment's own files
/// @param archives folder for the archives, one for all nodes; null for one in the deployment's own
/// @param copies whether each school is copied every night
@ConfigurationProperties("okrug")
record ArchiveSettings(
        @DefaultValue("data") Path home,
        @Nullable Path archives,
        @DefaultValue("true") boolean copies) {

    Path folder() {
        return archives == null ? home.resolve("archives") : archives;
    }
}
