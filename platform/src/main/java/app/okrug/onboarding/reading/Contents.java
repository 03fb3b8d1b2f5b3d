package app.okrug.onboarding.reading;

import app.okrug.curriculum.PlanHoursRow;
import app.okrug.people.PupilRow;
import app.okrug.people.StaffRow;
import app.okrug.school.ClassName;
import app.okrug.school.Institution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Everything that a set of files holds, row by row, and all that is wrong with them by themselves. Whether it fits
/// together and to what is stored is another question.
public final class Contents {

    final List<Placed<Institution>> institutions = new ArrayList<>();
    final List<Placed<PlanHoursRow>> planHours = new ArrayList<>();
    final List<Placed<PupilRow>> pupils = new ArrayList<>();
    final List<Placed<StaffRow>> staff = new ArrayList<>();
    final List<Placed<GuardianLine>> guardians = new ArrayList<>();
    final List<Placed<LoadLine>> load = new ArrayList<>();
    final List<LessonPlanFile> lessonPlans = new ArrayList<>();
    final List<Placed<TimetableLine>> timetable = new ArrayList<>();
    final List<SheetSummary> sheets = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    final Map<Column, Set<String>> mentioned = new EnumMap<>(Column.class);

    Contents() {}

    public List<Placed<Institution>> institutions() {
        return Collections.unmodifiableList(institutions);
    }

    public List<Placed<PlanHoursRow>> planHours() {
        return Collections.unmodifiableList(planHours);
    }

    public List<Placed<PupilRow>> pupils() {
        return Collections.unmodifiableList(pupils);
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
