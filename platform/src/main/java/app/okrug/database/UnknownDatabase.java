package app.okrug.database;

/// The registry names a database that the configuration does not have.
public class UnknownDatabase extends RuntimeException {

    UnknownDatabase(String name) {
        super("The database «" + name + "» is not configured (okrug.databases." + name + ".url)");
    }
}
