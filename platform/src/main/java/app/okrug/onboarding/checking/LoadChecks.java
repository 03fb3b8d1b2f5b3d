package app.okrug.onboarding.checking;

import static app.okrug.onboarding.reading.Column.*;

import app.okrug.curriculum.LoadRow;
import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Contents;
import app.okrug.onboarding.reading.LoadLine;
import app.okrug.onboarding.reading.Placed;
import app.okrug.onboarding.reading.Rule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The teaching load: class and teacher exist, number and name agree, no course twice, hours as the plan has them.
final class LoadChecks {

    /// A subject in a parallel, as the curriculum plan names it.
    private record Planned(String subject, int parallel) {}

    private final Contents contents;
    private final Findings findings;
    private final Set<String> classes;
    private final Spelling subjects;
    private final Teachers teachers;

    LoadChecks(Contents contents, Findings findings, Set<String> classes, Spelling subjects, Teachers teachers) {
        this.contents = contents;
        this.findings = findings;
        this.classes = classes;
        this.subjects = subjects;
        this.teachers = teachers;
    }

    void run() {
        var seen = new HashMap<CourseKey, Placed<LoadLine>>();
        var plan = contents.planHours().stream()
                .collect(Collectors.toMap(
                        hours -> new Planned(
                                Spelling.plain(hours.row().subject()),
                                hours.row().parallel()),
                        hours -> hours.row().hours(),
                        (one, _) -> one));
        for (var row : contents.load()) {
            var line = row.row();
            if (!classes.contains(line.schoolClass().toString())) {
                findings.add(row, row.place().fault(SCHOOL_CLASS, Rule.UNKNOWN_CLASS, line.schoolClass()));
            }
            var first = seen.putIfAbsent(key(line), row);
            if (first != null) {
                findings.add(
                        row,
                        row.place()
                                .fault(
                                        SUBJECT,
                                        Rule.TWICE,
                                        first.place().row(),
                                        first.place().file()));
            }
            teacher(row);
            hours(row, plan);
        }
    }

    private void teacher(Placed<LoadLine> row) {
        var number = row.row().personnelNumber();
        var name = row.row().teacher();
        if (number != null && !teachers.has(number)) {
            unknown(row, PERSONNEL_NUMBER, number);
        } else if (number != null && name != null && !teachers.agrees(number, name)) {
            findings.add(row, row.place().fault(TEACHER, Rule.TEACHER_DIFFERS, number, teachers.name(number)));
        } else if (number == null && name != null && teachers.number(name) == null) {
            unknown(row, TEACHER, name);
        }
    }

    private void unknown(Placed<LoadLine> row, Column column, String value) {
        if (contents.mentions(PERSONNEL_NUMBER, value)) {
            findings.leaveOut(row);
        } else {
            findings.add(row, row.place().fault(column, Rule.UNKNOWN_TEACHER, value));
        }
    }

    private void hours(Placed<LoadLine> row, Map<Planned, BigDecimal> plan) {
        var line = row.row();
        if (plan.isEmpty()) {
            return;
        }
        var planned = plan.get(
                new Planned(Spelling.plain(line.subject()), line.schoolClass().parallel()));
        if (planned == null) {
            findings.add(
                    row,
                    row.place()
                            .fault(
                                    SUBJECT,
                                    Rule.NOT_IN_PLAN,
                                    line.subject(),
                                    line.schoolClass().parallel()));
        } else if (planned.compareTo(line.hours()) != 0) {
            findings.add(row, row.place().fault(WEEKLY_HOURS, Rule.HOURS_DIFFER_FROM_PLAN, planned.toPlainString()));
        }
    }

    /// The row as it is applied; null when its teacher is not known.
    @Nullable
    LoadRow prepared(LoadLine line) {
        var number = number(line);
        return number == null
                ? null
                : new LoadRow(
                        line.schoolClass().toString(),
                        subjects.of(line.subject()),
                        line.subgroup(),
                        line.hours(),
                        number);
    }

    private @Nullable String number(LoadLine line) {
        var name = line.teacher();
        return line.personnelNumber() != null ? line.personnelNumber() : name == null ? null : teachers.number(name);
    }

    static CourseKey key(LoadLine line) {
        return CourseKey.of(line.schoolClass().toString(), line.subject(), line.subgroup());
    }

    /// What the courses of the files are taught by, for the timetable.
    Map<CourseKey, Known.KnownCourse> courses() {
        var courses = new HashMap<CourseKey, Known.KnownCourse>();
        for (var row : contents.load()) {
            var number = number(row.row());
            var names = number == null ? Set.<String>of() : Set.of(teachers.name(number));
            courses.put(key(row.row()), new Known.KnownCourse(row.row().hours(), names));
        }
        return courses;
    }

    /// The courses that are not applied because something is wrong with their rows.
    Set<CourseKey> leftOut() {
        return contents.load().stream()
                .filter(row -> !findings.takes(row))
                .map(row -> key(row.row()))
                .collect(Collectors.toSet());
    }
}
