package app.okrug.bench.faults;

/// What a writer was told about one of his operations.
///
/// @param version that stands in the cell, as the answer says
record Told(String outcome, long version) {

    /// Whether the operation has been carried out.
    boolean done() {
        return outcome.equals("saved") || outcome.equals("repeated");
    }
}
