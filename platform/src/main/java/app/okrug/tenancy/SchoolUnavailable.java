package app.okrug.tenancy;

/// The school is registered but cannot be served now: suspended, still being made, or its schema is behind.
public class SchoolUnavailable extends IllegalStateException {

    private final SchoolState state;

    SchoolUnavailable(RegisteredSchool school) {
        super("The school " + school.code() + " cannot be served: " + school.state());
        this.state = school.state();
    }

    /// Where the school stands.
    public SchoolState state() {
        return state;
    }
}
