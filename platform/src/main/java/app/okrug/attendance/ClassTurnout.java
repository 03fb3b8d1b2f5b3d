package app.okrug.attendance;

import app.okrug.regulation.AbsenceState;
import app.okrug.school.ClassId;
import java.util.Map;

/// The turnout of one class on a day, read only.
///
/// @param className «7Б»
/// @param pupils all who have lessons that day
/// @param present those the teachers have seen, the late ones among them
/// @param away those marked as away, by reason
/// @param unmarked those of whom no teacher has said anything yet
/// @param expectedAway those among the unmarked of whom a document or a notice says that they are away
public record ClassTurnout(
        ClassId schoolClass,
        String className,
        int pupils,
        int present,
        int late,
        Map<AbsenceState, Integer> away,
        int unmarked,
        int expectedAway) {

    public ClassTurnout {
        away = Map.copyOf(away);
    }

    /// How many are away for a reason.
    public int away(AbsenceState reason) {
        return away.getOrDefault(reason, 0);
    }

    /// How many are away.
    public int allAway() {
        return away.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether teachers have marked the whole class.
    public boolean complete() {
        return unmarked == 0;
    }

    /// Two classes, or parts of one, taken together under the name of this one.
    public ClassTurnout plus(ClassTurnout other) {
        var sums = new java.util.EnumMap<AbsenceState, Integer>(AbsenceState.class);
        sums.putAll(away);
        other.away.forEach((reason, count) -> sums.merge(reason, count, Integer::sum));
        return new ClassTurnout(
                schoolClass,
                className,
                pupils + other.pupils,
                present + other.present,
                late + other.late,
                sums,
                unmarked + other.unmarked,
                expectedAway + other.expectedAway);
    }
}
