package app.okrug.migrations;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.scanner.Scanner;
import org.jspecify.annotations.Nullable;

/// The scripts of a release, looked for and read once: Flyway by itself does both for every school.
final class KeptScripts implements ResourceProvider {

    /// No migration is written in Java, so no class has to be looked for.
    static final ClassProvider<JavaMigration> NO_CLASSES = List::of;

    private final List<LoadableResource> scripts;

    /// Reads the scripts in the locations of a configuration.
    KeptScripts(Configuration configuration) {
        var found = new Scanner<>(JavaMigration.class, configuration, configuration.getLocations());
        scripts = found.getResources("", configuration.getSqlMigrationSuffixes()).stream()
                .<LoadableResource>map(Script::of)
                .toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name)
                        || script.getAbsolutePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix)
                        && Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static final class Script extends LoadableResource {

        private final LoadableResource found;
        private final String text;

        private Script(LoadableResource found, String text) {
            this.found = found;
            this.text = text;
        }

        static Script of(LoadableResource found) {
            try (var reader = found.read()) {
                return new Script(found, reader.readAllAsString());
            } catch (IOException failure) {
                throw new UncheckedIOException("The migration " + found.getFilename() + " cannot be read", failure);
            }
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return found.getAbsolutePath();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return found.getAbsolutePathOnDisk();
        }

        @Override
        public String getFilename() {
            return found.getFilename();
        }

        @Override
        public String getRelativePath() {
            return found.getRelativePath();
        }
    }
}
