package app.okrug.identity.tokens;

/// The school has no such program.
public class UnknownApiClient extends RuntimeException {

    UnknownApiClient() {
        super("No such API client");
    }
}
