package app.okrug.onboarding.checking;

import static app.okrug.onboarding.reading.Column.*;

import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Contents;
import app.okrug.onboarding.reading.Placed;
import app.okrug.onboarding.reading.Rule;
import app.okrug.onboarding.reading.TimetableLine;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The timetable: every lesson is one of the load and has a bell, no pupil is in two places, and who teaches or which
/// room is needed twice is told of (a streamed lesson may want it so).
final class TimetableChecks {

    private record Slot(DayOfWeek day, int number) {}

    private final Contents contents;
    private final Findings findings;
    private final Set<Integer> bells;
    private final Map<CourseKey, Known.KnownCourse> courses;
    private final Set<CourseKey> leftOut;
    private final Map<CourseKey, Integer> lessons = new HashMap<>();

    TimetableChecks(
            Contents contents,
            Findings findings,
            Set<Integer> bells,
            Map<CourseKey, Known.KnownCourse> courses,
            Set<CourseKey> leftOut) {
        this.contents = contents;
        this.findings = findings;
        this.bells = bells;
        this.courses = courses;
        this.leftOut = leftOut;
    }

    void run() {
        var slots = new HashMap<Slot, List<Placed<TimetableLine>>>();
        for (var row : contents.timetable()) {
            var line = row.row();
            if (!bells.isEmpty() && !bells.contains(line.number())) {
                findings.add(row, row.place().fault(LESSON_NUMBER, Rule.NO_BELL, line.number()));
            }
            course(row);
            if (findings.takes(row)) {
                slots.computeIfAbsent(new Slot(line.weekday(), line.number()), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        slots.values().forEach(this::clashes);
        hours();
    }

    private void course(Placed<TimetableLine> row) {
        var line = row.row();
        var course = courses.get(key(line));
        if (leftOut.contains(key(line))
                || course == null && contents.mentionsCourse(line.schoolClass(), line.subject())) {
            findings.leaveOut(row);
            return;
        }
        if (course == null) {
            findings.add(row, row.place().fault(SUBJECT, Rule.NOT_IN_LOAD, line.subject(), line.schoolClass()));
            return;
        }
        lessons.merge(key(line), 1, Integer::sum);
        var teacher = line.teacher();
        if (teacher != null
                && !course.teachers().isEmpty()
                && course.teachers().stream().noneMatch(name -> may(name, teacher))) {
            findings.add(
                    row,
                    row.place()
                            .fault(
                                    TEACHER,
                                    Rule.TEACHER_DIFFERS,
                                    line.subject(),
                                    String.join(", ", course.teachers())));
        }
    }

    /// In full, or shortened to initials.
    private static boolean may(String name, String written) {
        var words = Spelling.plain(written.replace(".", ". ")).split(" ");
        var parts = Spelling.plain(name).split(" ");
        for (var i = 0; i < words.length; i++) {
            var word = words[i].replace(".", "");
            var fits = i < parts.length && (words[i].endsWith(".") ? parts[i].startsWith(word) : parts[i].equals(word));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private void clashes(List<Placed<TimetableLine>> slot) {
        var teachers = new HashMap<String, Placed<TimetableLine>>();
        var rooms = new HashMap<String, Placed<TimetableLine>>();
        var byClass = new HashMap<String, List<Placed<TimetableLine>>>();
        for (var row : slot) {
            var line = row.row();
            var ofClass = byClass.computeIfAbsent(line.schoolClass().toString(), _ -> new ArrayList<>());
            for (var other : ofClass) {
                if (key(line).meets(key(other.row()))) {
                    clash(row, SCHOOL_CLASS, Rule.CLASS_BUSY, other);
                    break;
                }
            }
            ofClass.add(row);
            var course = courses.get(key(line));
            for (var teacher : course == null ? Set.<String>of() : course.teachers()) {
                var other = teachers.putIfAbsent(teacher, row);
                if (other != null) {
                    clash(row, line.teacher() == null ? SUBJECT : TEACHER, Rule.TEACHER_BUSY, other);
                }
            }
            var other = line.room() == null ? null : rooms.putIfAbsent(line.room(), row);
            if (other != null) {
                clash(row, ROOM, Rule.ROOM_BUSY, other);
            }
        }
    }

    private void clash(Placed<TimetableLine> row, Column column, Rule rule, Placed<TimetableLine> other) {
        findings.add(
                row,
                row.place().fault(column, rule, other.place().row(), other.row().schoolClass()));
    }

    /// Told once for each course that the timetable names, at its first row.
    private void hours() {
        var told = new HashSet<CourseKey>();
        for (var row : contents.timetable()) {
            var key = key(row.row());
            var course = courses.get(key);
            var held = lessons.get(key);
            if (course != null
                    && held != null
                    && told.add(key)
                    && course.hours().compareTo(BigDecimal.valueOf(held)) != 0) {
                findings.add(
                        row,
                        row.place()
                                .fault(
                                        SUBJECT,
                                        Rule.HOURS_DIFFER_FROM_LOAD,
                                        held,
                                        course.hours().stripTrailingZeros().toPlainString()));
            }
        }
    }

    private static CourseKey key(TimetableLine line) {
        return CourseKey.of(line.schoolClass().toString(), line.subject(), line.subgroup());
    }
}
