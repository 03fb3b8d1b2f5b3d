package app.okrug.onboarding.checking;

import app.okrug.onboarding.checking.Prepared.Rows;
import app.okrug.onboarding.reading.Fault;
import app.okrug.people.ListedMove;
import java.util.List;
import java.util.stream.Stream;

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

    /// Who would move into another class or leave.
    public List<ListedMove> moves() {
        return prepared.portions().stream()
                .flatMap(portion -> switch (portion.rows()) {
                    case Rows.Pupils(var _, var moves) -> moves.stream();
                    case Rows.Leaving(var moves) -> moves.stream();
                    default -> Stream.<ListedMove>empty();
                })
                .toList();
    }

    /// Whether everything can be applied as it is.
    public boolean sound() {
        return pairs.isEmpty() && faults.stream().noneMatch(Fault::hinders);
    }
}
