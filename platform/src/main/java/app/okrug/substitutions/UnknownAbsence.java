package app.okrug.substitutions;

/// There is no absence of this id.
public class UnknownAbsence extends IllegalArgumentException {

    UnknownAbsence(AbsenceId id) {
        super("No absence " + id.value());
    }
}
