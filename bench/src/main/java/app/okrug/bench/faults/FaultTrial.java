package app.okrug.bench.faults;

import app.okrug.bench.Finding;

/// One way of trying.
interface FaultTrial {

    Finding hold(Stage stage) throws Exception;
}
