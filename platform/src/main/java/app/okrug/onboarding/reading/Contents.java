package app.okrug.onboarding.reading;

import app.okrug.curriculum.PlanHoursRow;
import app.okrug.people.PupilRow;
import app.okrug.people.StaffRow;
import app.okrug.school.ClassName;
import app.okrug.school.Institution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything that a set of files holds, row by row, and all that is wrong with them by themselves. Whether it fits
/// together and to what is stored is another question.
public final class Contents {

    final List<Placed<Institution>> institutions = new ArrayList<>();
    final List<Placed<PlanHoursRow>> planHours = new ArrayList<>();
    final List<Placed<PupilRow>> pupils = new ArrayList<>();
    final List<Placed<MoveNote>> moves = new ArrayList<>();
    final List<Placed<StaffRow>> staff = new ArrayList<>();
    final List<Placed<GuardianLine>> guardians = new ArrayList<>();
    final List<Placed<LoadLine>> load = new ArrayList<>();
    final List<LessonPlanFile> lessonPlans = new ArrayList<>();
    final List<Placed<TimetableLine>> timetable = new ArrayList<>();
    final List<SheetSummary> sheets = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    final Map<Column, Set<String>> mentioned = new EnumMap<>(Column.class);

    Contents() {}

    /// The same with the numbers that tables without them do not say. Rows without anybody's number are left out, and
    /// the relatives beside them.
    ///
    /// @param pupil tells the number of a pupil's file for a row without one; null when nobody knows
    /// @param member tells the personnel number
    /// @param leaver tells the number of the file of who leaves
    public Contents numbered(
            Function<Placed<PupilRow>, @Nullable String> pupil,
            Function<Placed<StaffRow>, @Nullable String> member,
            Function<Placed<MoveNote>, @Nullable String> leaver) {
        var whole = new Contents();
        var numbers = new HashMap<List<Object>, String>();
        for (var row : pupils) {
            var known = row.row().fileNumber();
            var number = known.isEmpty() ? pupil.apply(row) : known;
            if (number != null) {
                whole.pupils.add(new Placed<>(row.place(), row.row().numbered(number)));
                numbers.put(row.place().line(), number);
            }
        }
        for (var row : moves) {
            var known = row.row().fileNumber();
            var told = known.isEmpty() ? numbers.get(row.place().line()) : known;
            var number = told == null && row.row().leftOn() != null ? leaver.apply(row) : told;
            if (number != null) {
                whole.moves.add(new Placed<>(row.place(), row.row().numbered(number)));
            }
        }
        for (var row : staff) {
            var known = row.row().personnelNumber();
            var number = known.isEmpty() ? member.apply(row) : known;
            if (number != null) {
                whole.staff.add(new Placed<>(row.place(), row.row().numbered(number)));
            }
        }
        for (var row : guardians) {
            var known = row.row().guardian().pupilFileNumber();
            var number = known.isEmpty() ? numbers.get(row.place().line()) : known;
            if (number != null) {
                whole.guardians.add(new Placed<>(row.place(), row.row().ofPupil(number)));
            } else if (row.row().child().tells()) {
                whole.guardians.add(row);
            }
        }
        return whole.beside(this);
    }

    /// The same with the numbers of the children whom rows of guardians tell by name. Rows whose child nobody
    /// knows are left out.
    ///
    /// @param child tells the number of the child's file; null when nobody knows
    public Contents withChildren(Function<Placed<GuardianLine>, @Nullable String> child) {
        var whole = new Contents();
        whole.pupils.addAll(pupils);
        whole.moves.addAll(moves);
        whole.staff.addAll(staff);
        for (var row : guardians) {
            var known = row.row().guardian().pupilFileNumber();
            var number = known.isEmpty() ? child.apply(row) : known;
            if (number != null) {
                whole.guardians.add(new Placed<>(row.place(), row.row().ofPupil(number)));
            }
        }
        return whole.beside(this);
    }

    /// What is not about people, from another.
    private Contents beside(Contents other) {
        institutions.addAll(other.institutions);
        planHours.addAll(other.planHours);
        load.addAll(other.load);
        lessonPlans.addAll(other.lessonPlans);
        timetable.addAll(other.timetable);
        sheets.addAll(other.sheets);
        faults.addAll(other.faults);
        mentioned.putAll(other.mentioned);
        return this;
    }

    public List<Placed<Institution>> institutions() {
        return Collections.unmodifiableList(institutions);
    }

    public List<Placed<PlanHoursRow>> planHours() {
        return Collections.unmodifiableList(planHours);
    }

    public List<Placed<PupilRow>> pupils() {
        return Collections.unmodifiableList(pupils);
    }

    /// What rows of pupils say of their moves.
    public List<Placed<MoveNote>> moves() {
        return Collections.unmodifiableList(moves);
    }

    public List<Placed<StaffRow>> staff() {
        return Collections.unmodifiableList(staff);
    }

    public List<Placed<GuardianLine>> guardians() {
        return Collections.unmodifiableList(guardians);
    }

    public List<Placed<LoadLine>> load() {
        return Collections.unmodifiableList(load);
    }

    public List<LessonPlanFile> lessonPlans() {
        return Collections.unmodifiableList(lessonPlans);
    }

    public List<Placed<TimetableLine>> timetable() {
        return Collections.unmodifiableList(timetable);
    }

    /// What each sheet turned out to be, in the order of the files.
    public List<SheetSummary> sheets() {
        return Collections.unmodifiableList(sheets);
    }

    /// Whether a row that has not been understood names this number: others may refer to it, and the one fault is
    /// enough.
    public boolean mentions(Column column, String value) {
        return mentioned.getOrDefault(column, Set.of()).contains(value);
    }

    /// Whether a row of a pupil that has not been understood bears this name.
    public boolean mentionsPupil(String familyName, String givenName) {
        return mentions(Column.FULL_NAME, plainName(familyName + " " + givenName));
    }

    /// Family name and given name without what people write differently.
    static String plainName(String name) {
        var words = Headings.plain(name).split(" ");
        return words.length < 2 ? words[0] : words[0] + " " + words[1];
    }

    /// Whether a row of the load that has not been understood may be this course.
    public boolean mentionsCourse(ClassName schoolClass, String subject) {
        return mentions(Column.SUBJECT, mention(schoolClass.toString(), subject));
    }

    static String mention(String schoolClass, String subject) {
        var name = ClassName.read(schoolClass).map(ClassName::toString).orElse(schoolClass);
        return (name + " " + subject).toLowerCase(Locale.ROOT);
    }

    /// What is wrong with the files by themselves.
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }
}
