package app.okrug.tenancy;

/// A step was refused: meanwhile somebody else has led the school to another state, or no step leads there.
public class SchoolMoved extends IllegalStateException {

    SchoolMoved(String code, SchoolState to) {
        super("The school " + code + " cannot become " + to + " from where it stands now");
    }
}
