package app.okrug.checks;

import app.okrug.curriculum.CourseLine;
import app.okrug.remarks.RuledRemarks.Cause;
import java.util.List;
import java.util.function.Predicate;

/// A rule by which a school remarks on its journal by itself. The limits are parameters of the act.
interface CheckRule {

    /// What a check has found.
    ///
    /// @param causes all that hold now
    /// @param examined which causes were looked for: the others may hold or not
    record Found(List<Cause> causes, Predicate<String> examined) {

        static Found all(List<Cause> causes) {
            return new Found(causes, _ -> true);
        }
    }

    /// The code it is stored under; renaming one takes a migration.
    String code();

    /// Looks through the courses of the year.
    Found find(List<CourseLine> courses);
}
