package app.okrug.bench;

import java.util.List;

/// One thing that is measured.
interface Measurement {

    /// @throws IllegalStateException when the deployment does not do what is to be measured
    List<Finding> measure(Scene scene);
}
