package app.okrug.incidents;

/// The school has no such report.
public class UnknownIncident extends RuntimeException {

    UnknownIncident() {
        super("No such incident");
    }
}
