package app.okrug.onboarding.reading;

import app.okrug.curriculum.PlanHoursRow;
import app.okrug.people.PupilRow;
import app.okrug.people.StaffRow;
import app.okrug.school.Institution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    /// What is wrong with the files by themselves.
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }
}
