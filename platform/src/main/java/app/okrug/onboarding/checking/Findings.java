package app.okrug.onboarding.checking;

import app.okrug.onboarding.reading.Fault;
import app.okrug.onboarding.reading.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the checks have found so far: faults, pairs to be decided, and rows that cannot be applied.
final class Findings {

    private final List<Fault> faults = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Renewal> renewals = new LinkedHashSet<>();
    private final Set<Object> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> judged = new HashSet<>();

    /// Tells a fault of a row; one that hinders leaves the row out.
    void add(Placed<?> row, Fault fault) {
        faults.add(fault);
        if (fault.hinders()) {
            leftOut.add(row);
        }
    }

    /// Leaves a row out that is sound itself: what it refers to is not.
    void leaveOut(Placed<?> row) {
        leftOut.add(row);
    }

    /// Asks whether a row and a person of the register are one; the row waits for the answer. Asked once for a key.
    void ask(Placed<?> row, Pair pair) {
        leftOut.add(row);
        if (judged.add(pair.key())) {
            pairs.add(pair);
        }
    }

    /// What tells a person of the register apart is brought up to date before the rows are applied.
    void renew(Renewal renewal) {
        renewals.add(renewal);
    }

    boolean takes(Placed<?> row) {
        return !leftOut.contains(row);
    }

    List<Fault> faults() {
        return faults;
    }

    List<Renewal> renewals() {
        return List.copyOf(renewals);
    }

    List<Pair> pairs() {
        return pairs;
    }
}
