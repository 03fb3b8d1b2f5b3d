package app.okrug.database;

/// The configured database cannot serve; the message says what to change.
public class UnfitDatabase extends RuntimeException {

    UnfitDatabase(String message) {
        super(message);
    }
}
