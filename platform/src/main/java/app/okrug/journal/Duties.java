package app.okrug.journal;

import app.okrug.curriculum.CourseLine;
import app.okrug.language.Texts;
import app.okrug.regulation.Deadline;
import app.okrug.regulation.HomeworkDuty;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Setting;
import app.okrug.school.SchoolClock;
import app.okrug.timetable.LessonLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is missing in lessons that have begun, counted against the deadlines of the school's act. A past
/// lesson is judged by the act of its day (regulations.md d3).
@Component
class Duties {

    private static final Duration SOON = Duration.ofHours(1);

    private final Regulation regulation;
    private final DayEndings endings;
    private final Gradings gradings;
    private final HomeworkTimes homeworkTimes;
    private final SchoolClock clock;
    private final Texts texts;

    Duties(
            Regulation regulation,
            DayEndings endings,
            Gradings gradings,
            HomeworkTimes homeworkTimes,
            SchoolClock clock,
            Texts texts) {
        this.regulation = regulation;
        this.endings = endings;
        this.gradings = gradings;
        this.homeworkTimes = homeworkTimes;
        this.clock = clock;
        this.texts = texts;
    }

    /// The duties of lessons of one course, the earliest first.
    ///
    /// @param marked lessons in which anybody has a mark
    List<Duty> of(
            CourseLine course, Collection<LessonLine> lessons, Map<UUID, StoredRecord> records, Set<UUID> marked) {
        var begun = lessons.stream()
                .filter(lesson -> !lesson.cancelled())
                .filter(lesson -> !start(lesson).isAfter(clock.now()))
                .toList();
        if (begun.isEmpty()) {
            return List.of();
        }
        var ends = endings.of(course, begun.getFirst().day(), begun.getLast().day());
        var duties = new ArrayList<Duty>();
        for (var lesson : begun) {
            var record = records.getOrDefault(
                    lesson.id().value(), StoredRecord.untouched(lesson.id().value()));
            if (record.topic() == null) {
                add(duties, Duty.Kind.RECORD, Parameter.RECORD_DEADLINE, course, lesson, ends);
            }
            if (record.homework() == null && homeworkIsGiven(course, lesson)) {
                add(duties, Duty.Kind.HOMEWORK, Parameter.HOMEWORK_DEADLINE, course, lesson, ends);
            }
            if (record.workType() != null && !marked.contains(record.lesson()) && marksAreGiven(course, lesson)) {
                add(duties, Duty.Kind.MARKS, Parameter.MARKS_DEADLINE, course, lesson, ends);
            }
        }
        return duties;
    }

    private boolean homeworkIsGiven(CourseLine course, LessonLine lesson) {
        var day = lesson.day();
        return regulation
                                .onDay(Parameter.HOMEWORK_REQUIRED, day, Gradings.places(course))
                                .value()
                        != HomeworkDuty.OPTIONAL
                && !regulation
                        .onDay(Parameter.HOMEWORK_FREE_PARALLELS, day)
                        .value()
                        .contains(course.parallel());
    }

    private boolean marksAreGiven(CourseLine course, LessonLine lesson) {
        return !gradings.markFree(course, lesson.day());
    }

    private void add(
            List<Duty> duties,
            Duty.Kind kind,
            Parameter<Deadline> parameter,
            CourseLine course,
            LessonLine lesson,
            DayEndings.Ends ends) {
        var setting = regulation.onDay(parameter, lesson.day(), Gradings.places(course));
        var due = kind == Duty.Kind.HOMEWORK
                ? homeworkTimes.due(course, lesson, ends)
                : ends.due(setting.value(), lesson);
        due.filter(moment -> !(kind == Duty.Kind.HOMEWORK && passed(moment) && mayBeWithout(course, lesson)))
                .ifPresent(moment -> duties.add(duty(kind, lesson, moment, setting)));
    }

    /// Where a lesson may have no homework, none was given when the time for it is over (001 ¶4.5.3).
    private boolean mayBeWithout(CourseLine course, LessonLine lesson) {
        return regulation
                .onDay(Parameter.HOMEWORK_OPTIONAL, lesson.day(), Gradings.places(course))
                .value();
    }

    private boolean passed(Instant due) {
        return due.isBefore(clock.now());
    }

    private Duty duty(Duty.Kind kind, LessonLine lesson, Instant due, Setting<Deadline> setting) {
        var left = Duration.between(clock.now(), due);
        var state = left.isNegative() ? "late" : left.compareTo(SOON) <= 0 ? "soon" : "open";
        var text =
                texts.text("journal.duty." + kind.word() + (left.isNegative() ? ".late" : ".open"), span(left.abs()));
        return new Duty(lesson.id().value(), kind.word(), due, state, text, setting.paragraph(), setting.quote());
    }

    private String span(Duration span) {
        if (span.toDays() > 0) {
            return texts.text("journal.span.days", span.toDays());
        }
        return span.toHours() > 0
                ? texts.text("journal.span.hours", span.toHours(), span.toMinutesPart())
                : texts.text("journal.span.minutes", span.toMinutes());
    }

    private Instant start(LessonLine lesson) {
        return lesson.day().atTime(lesson.starts()).atZone(clock.zone()).toInstant();
    }
}
