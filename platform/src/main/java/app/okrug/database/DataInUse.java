package app.okrug.database;

import java.nio.file.Path;

/// Another running Okrug works on this folder: two on one cluster would destroy it.
public class DataInUse extends RuntimeException {

    DataInUse(Path home) {
        super("Okrug is already running on " + home.toAbsolutePath().normalize());
    }
}
