package app.okrug.identity.outside;

/// The provider does not answer, or answers with nonsense: nobody is let in by it now, and passwords work on.
public class ProviderAway extends RuntimeException {

    ProviderAway(String what, Throwable cause) {
        super(what, cause);
    }

    ProviderAway(String what) {
        super(what);
    }
}
