package app.okrug.onboarding.checking;

import app.okrug.onboarding.reading.Fault;
import java.util.List;

/// What the checks say of a set of files.
///
/// @param faults in the order of files, sheets and rows
/// @param pairs not decided yet
/// @param renewals what follows from the decisions about pairs
/// @param prepared the rows that can be applied
public record Checked(List<Fault> faults, List<Pair> pairs, List<Renewal> renewals, Prepared prepared) {

    public Checked {
        faults = List.copyOf(faults);
        pairs = List.copyOf(pairs);
        renewals = List.copyOf(renewals);
    }

    /// Whether everything can be applied as it is.
    public boolean sound() {
        return pairs.isEmpty() && faults.stream().noneMatch(Fault::hinders);
    }
}
