package app.okrug.bench.faults;

import app.okrug.bench.Deployment;
import app.okrug.bench.Municipality;

/// Where the trials are held.
///
/// @param school the one whose page everybody writes on
record Stage(FaultOptions options, Deployment deployment, Municipality.FilledSchool school) {

    /// The code of that school.
    static final String CODE = "school-1";
}
