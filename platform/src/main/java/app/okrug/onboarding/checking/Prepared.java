package app.okrug.onboarding.checking;

import app.okrug.curriculum.LoadRow;
import app.okrug.curriculum.PlanHoursRow;
import app.okrug.curriculum.PlannedLessonRow;
import app.okrug.onboarding.reading.Kind;
import app.okrug.people.GuardianRow;
import app.okrug.people.ListedMove;
import app.okrug.people.PupilRow;
import app.okrug.people.StaffRow;
import app.okrug.school.Institution;
import app.okrug.timetable.TimetableRow;
import java.util.List;

/// What is to be applied: sound rows only, in the spelling of the school, each list from one sheet.
public record Prepared(List<Portion> portions) {

    /// The rows of one sheet, or of the sheets of a timetable, whose rows have to be seen together.
    public record Portion(String file, String sheet, Rows rows) {}

    /// Rows of one kind.
    public sealed interface Rows {

        record Card(Institution institution) implements Rows {}

        record Plan(List<PlanHoursRow> rows) implements Rows {}

        /// @param moves into other classes, of pupils who are among the rows
        record Pupils(List<PupilRow> rows, List<ListedMove> moves) implements Rows {}

        record Leaving(List<ListedMove> moves) implements Rows {}

        record Staff(List<StaffRow> rows) implements Rows {}

        record Guardians(List<GuardianRow> rows) implements Rows {}

        record Load(List<LoadRow> rows) implements Rows {}

        record LessonPlan(String subject, int parallel, List<PlannedLessonRow> rows) implements Rows {}

        record Timetable(List<TimetableRow> rows) implements Rows {}

        /// Which kind they are.
        default Kind kind() {
            return switch (this) {
                case Card _ -> Kind.INSTITUTION;
                case Plan _ -> Kind.PLAN;
                case Pupils _ -> Kind.PUPILS;
                case Leaving _ -> Kind.PUPILS;
                case Staff _ -> Kind.STAFF;
                case Guardians _ -> Kind.GUARDIANS;
                case Load _ -> Kind.LOAD;
                case LessonPlan _ -> Kind.LESSON_PLAN;
                case Timetable _ -> Kind.TIMETABLE;
            };
        }
    }

    public Prepared {
        portions = List.copyOf(portions);
    }
}
