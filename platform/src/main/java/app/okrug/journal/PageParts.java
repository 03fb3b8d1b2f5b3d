package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.Decision;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.LessonPlans;
import app.okrug.curriculum.RosterLine;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.school.TermId;
import app.okrug.school.TermLine;
import app.okrug.substitutions.Replacements;
import app.okrug.timetable.LessonLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The parts that a journal page is put together from.
@Component
class PageParts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

    private final Access access;
    private final LessonPlans plans;
    private final Gradings gradings;
    private final WorkTypes workTypes;
    private final PupilMeans means;
    private final Replacements replacements;
    private final SchoolClock clock;
    private final Texts texts;
    private final List<AbsenceReasons> reasons;

    PageParts(
            Access access,
            LessonPlans plans,
            Gradings gradings,
            WorkTypes workTypes,
            PupilMeans means,
            Replacements replacements,
            SchoolClock clock,
            Texts texts,
            ObjectProvider<AbsenceReasons> reasons) {
        this.access = access;
        this.plans = plans;
        this.gradings = gradings;
        this.workTypes = workTypes;
        this.means = means;
        this.replacements = replacements;
        this.clock = clock;
        this.texts = texts;
        this.reasons = reasons.orderedStream().toList();
    }

    /// The term asked for; without a wish that of today, or in holidays the last one that has begun.
    TermLine chosen(List<TermLine> ofYear, @Nullable TermId wish) {
        if (wish != null) {
            return ofYear.stream()
                    .filter(term -> term.id().equals(wish))
                    .findFirst()
                    .orElseThrow(UnknownPage::new);
        }
        var today = clock.today();
        return ofYear.stream()
                .filter(term -> !term.startsOn().isAfter(today))
                .reduce((_, later) -> later)
                .or(() -> ofYear.stream().findFirst())
                .orElseThrow(UnknownPage::new);
    }

    /// How the term is marked: by the scale of its end, or while it lasts of today.
    Grading grading(CourseLine course, TermLine term) {
        return gradings.byDay(course).on(gradings.measuredOn(term.endsOn()));
    }

    /// Whether nobody is marked on the page of a term.
    boolean markFree(CourseLine course, TermLine term) {
        return gradings.markFree(course, gradings.measuredOn(term.endsOn()));
    }

    /// The codes of lessons that another scale holds for than for their term, by that scale; mostly none.
    Map<String, List<Code>> otherCodes(CourseLine course, TermLine term, List<LessonLine> lessons) {
        var byDay = gradings.byDay(course);
        var measured = gradings.measuredOn(term.endsOn());
        var codes = new LinkedHashMap<String, List<Code>>();
        lessons.stream()
                .map(LessonLine::day)
                .filter(day -> !byDay.alike(day, measured))
                .map(byDay::on)
                .forEach(grading ->
                        codes.putIfAbsent(grading.scale(), grading.codes().all()));
        return codes;
    }

    List<PageJson.WorkTypeJson> workTypes() {
        return workTypes.all().stream()
                .map(type -> new PageJson.WorkTypeJson(type.id(), type.name(), type.shortName(), type.weight()))
                .toList();
    }

    /// What the reader may do on a page at all, by the names that the page's component uses.
    Map<String, PageJson.RightJson> rights(Target course) {
        var rights = new LinkedHashMap<String, PageJson.RightJson>();
        rights.put("mark", right(Right.JOURNAL_MARK, course));
        rights.put("clear", right(Right.JOURNAL_MARK_CLEAR, course));
        rights.put("absence", right(Right.JOURNAL_ABSENCE, course));
        rights.put("topic", right(Right.JOURNAL_LESSON, course));
        rights.put("homework", right(Right.JOURNAL_HOMEWORK, course));
        rights.put("history", right(Right.JOURNAL_HISTORY, course));
        rights.put("print", right(Right.JOURNAL_PRINT, course));
        return rights;
    }

    private PageJson.RightJson right(Right right, Target target) {
        var reason = refused(right, target);
        return new PageJson.RightJson(reason == null, reason);
    }

    List<PageJson.LessonJson> lessons(
            CourseLine course, TermLine term, List<LessonLine> lessons, Map<UUID, StoredRecord> records) {
        var byDay = gradings.byDay(course);
        var measured = gradings.measuredOn(term.endsOn());
        var replaced = replacements.ofCourse(course.id());
        return lessons.stream()
                .map(lesson -> lesson(
                        course,
                        byDay.on(lesson.day()),
                        byDay.alike(lesson.day(), measured),
                        lesson,
                        replaced.contains(lesson.id()),
                        records.getOrDefault(
                                lesson.id().value(),
                                StoredRecord.untouched(lesson.id().value()))))
                .toList();
    }

    private PageJson.LessonJson lesson(
            CourseLine course,
            Grading grading,
            boolean usual,
            LessonLine lesson,
            boolean substitution,
            StoredRecord record) {
        var target = Target.lesson(course.id().value(), course.classId().value(), course.parallel(), lesson.day())
                .in(lesson.id().value());
        var marks = refused(Right.JOURNAL_MARK, target);
        var absences = refused(Right.JOURNAL_ABSENCE, target);
        return new PageJson.LessonJson(
                lesson.id().value(),
                lesson.day(),
                lesson.number(),
                lesson.starts().toString(),
                lesson.ends().toString(),
                lesson.room(),
                record.topic(),
                record.planned(),
                record.workType(),
                means.weight(grading, record),
                record.homework(),
                record.homeworkDue(),
                record.attendanceAt() == null ? record.topicAt() : record.attendanceAt(),
                record.attendanceAt() != null,
                record.version(),
                marks != null && absences != null ? marks : null,
                refused(Right.JOURNAL_LESSON, target),
                substitution,
                usual ? null : grading.scale());
    }

    private @Nullable Reason refused(Right right, Target target) {
        return switch (access.decide(right, target)) {
            case Decision.Allowed _ -> null;
            case Decision.Refused(var refusal) -> Reason.of(refusal);
        };
    }

    List<PageJson.PupilJson> pupils(List<RosterLine> roster) {
        var pupils = new LinkedHashMap<PersonId, PageJson.PupilJson>();
        roster.forEach(line -> pupils.putIfAbsent(
                line.pupil(),
                new PageJson.PupilJson(
                        line.pupil().value(), line.familyName() + " " + line.givenName(), pupils.size() + 1)));
        return List.copyOf(pupils.values());
    }

    List<List<Object>> cells(Collection<StoredCell> cells, List<LessonLine> lessons, List<RosterLine> roster) {
        var columns = new LinkedHashMap<UUID, Integer>();
        lessons.forEach(lesson -> columns.put(lesson.id().value(), columns.size()));
        var rows = new LinkedHashMap<UUID, Integer>();
        roster.forEach(line -> rows.putIfAbsent(line.pupil().value(), rows.size()));
        return cells.stream()
                .filter(cell -> rows.containsKey(cell.pupil()))
                .map(cell -> cell(
                        cell,
                        Objects.requireNonNull(columns.get(cell.lesson())),
                        Objects.requireNonNull(rows.get(cell.pupil()))))
                .toList();
    }

    private static List<Object> cell(StoredCell cell, int column, int row) {
        var line = new ArrayList<Object>(List.of(column, row, cell.value().text(), cell.version()));
        if (cell.comment() != null || cell.staffComment() != null) {
            var comments = new LinkedHashMap<String, String>();
            if (cell.comment() != null) {
                comments.put("comment", cell.comment());
            }
            if (cell.staffComment() != null) {
                comments.put("staffComment", cell.staffComment());
            }
            line.add(comments);
        }
        return line;
    }

    /// The stretches of lessons in which a pupil did not belong to the course, with the reason.
    List<List<Object>> outside(List<RosterLine> roster, List<LessonLine> lessons) {
        var spans = roster.stream()
                .collect(Collectors.groupingBy(RosterLine::pupil, LinkedHashMap::new, Collectors.toList()));
        var outside = new ArrayList<List<Object>>();
        var row = 0;
        for (var ofPupil : spans.values()) {
            var start = -1;
            for (var column = 0; column <= lessons.size(); column++) {
                var there = column == lessons.size()
                        || isThere(ofPupil, lessons.get(column).day());
                if (!there && start < 0) {
                    start = column;
                } else if (there && start >= 0) {
                    outside.add(List.of(
                            row,
                            start,
                            column - 1,
                            reason(ofPupil, lessons.get(start).day())));
                    start = -1;
                }
            }
            row++;
        }
        return outside;
    }

    /// Why pupils are, or will be, away: the first thing known of each cell.
    List<List<Object>> reasons(List<RosterLine> roster, List<LessonLine> lessons) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        var rows = new LinkedHashMap<PersonId, Integer>();
        roster.forEach(line -> rows.putIfAbsent(line.pupil(), rows.size()));
        var from = lessons.getFirst().day();
        var until = lessons.getLast().day();
        var told = new LinkedHashMap<List<Integer>, List<Object>>();
        reasons.stream()
                .flatMap(source -> source.of(rows.keySet(), from, until).stream())
                .forEach(known -> {
                    var row = Objects.requireNonNull(rows.get(known.pupil()));
                    for (var column = 0; column < lessons.size(); column++) {
                        var lesson = lessons.get(column);
                        if (known.covers(lesson.day(), lesson.number())) {
                            told.putIfAbsent(List.of(column, row), List.of(column, row, known.text()));
                        }
                    }
                });
        return List.copyOf(told.values());
    }

    private static boolean isThere(List<RosterLine> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.on(day));
    }

    private String reason(List<RosterLine> spans, LocalDate day) {
        if (spans.getFirst().individual()) {
            return texts.text("journal.outside.individual");
        }
        return spans.stream()
                .filter(span -> span.from().isAfter(day))
                .map(RosterLine::from)
                .min(LocalDate::compareTo)
                .map(from -> texts.text("journal.outside.from", DAY.format(from)))
                .orElseGet(() -> spans.stream()
                        .map(RosterLine::until)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .map(until -> texts.text("journal.outside.until", DAY.format(until)))
                        .orElse(""));
    }

    /// @param taken how many lessons the course has given to each line
    List<PageJson.PlannedJson> plan(CourseLine course, Map<UUID, Integer> taken) {
        if (course.lessonPlanId() == null) {
            return List.of();
        }
        return plans.lines(course.id(), course.lessonPlanId()).stream()
                .map(line -> new PageJson.PlannedJson(
                        line.id().value(),
                        line.number(),
                        line.topic(),
                        workTypes.named(line.workType()).map(WorkType::id).orElse(null),
                        line.homework().isBlank() ? null : line.homework(),
                        line.hours() - taken.getOrDefault(line.id().value(), 0) <= 0,
                        Math.max(0, line.hours() - taken.getOrDefault(line.id().value(), 0))))
                .toList();
    }
}
