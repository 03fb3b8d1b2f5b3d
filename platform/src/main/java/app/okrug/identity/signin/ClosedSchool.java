package app.okrug.identity.signin;

import app.okrug.tenancy.RegisteredSchool;

/// How the sign-in page says that a school keeps people out: by its state, and with the office's words if there are
/// any.
final class ClosedSchool {

    private ClosedSchool() {}

    /// The key of the sentence; it is filled with the school's name and the reason.
    static String key(RegisteredSchool school) {
        var state = switch (school.state()) {
            case DRAFT -> "draft";
            case SUSPENDED, CLOSING, READ_ONLY, ACTIVE -> "suspended";
            case ARCHIVED -> "archived";
            case CREATING, FAILED -> "failed";
        };
        return "identity.closed." + state + (school.reason().isBlank() ? "" : ".reason");
    }
}
