package app.okrug.access;

/// The deed is allowed, but only to somebody whose sign-in asks for more than a password.
public class ProtectionNeeded extends RuntimeException {

    ProtectionNeeded() {
        super("a second step of sign-in is needed");
    }
}
