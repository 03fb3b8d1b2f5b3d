package app.okrug.identity.outside;

/// What came back is not the provider's word to this deployment about this very attempt.
public class Unbelieved extends RuntimeException {

    Unbelieved(String why, Throwable cause) {
        super(why, cause);
    }

    Unbelieved(String why) {
        super(why);
    }
}
