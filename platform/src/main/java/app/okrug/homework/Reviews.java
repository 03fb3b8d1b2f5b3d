package app.okrug.homework;

import static app.okrug.access.Right.HOMEWORK_REVIEW;
import static app.okrug.access.Right.JOURNAL_VIEW;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.database.Columns;
import app.okrug.journal.Answer;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.Operation;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import app.okrug.timetable.LessonLine;
import app.okrug.timetable.Lessons;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How teachers look at what pupils have handed in. A mark that comes with the acceptance is put by the journal's own
/// operation, by its rights and into its history.
@Service
@Transactional
public class Reviews {

    private static final int DAYS_BACK = 60;

    private final Access access;
    private final LessonTasks places;
    private final TaskStore store;
    private final WorkBook book;
    private final Courses courses;
    private final Lessons lessons;
    private final JournalWriting journal;
    private final PersonNames names;
    private final SchoolClock clock;
    private final Texts texts;
    private final JdbcClient sql;

    Reviews(
            Access access,
            LessonTasks places,
            TaskStore store,
            WorkBook book,
            Courses courses,
            Lessons lessons,
            JournalWriting journal,
            PersonNames names,
            SchoolClock clock,
            Texts texts,
            JdbcClient sql) {
        this.access = access;
        this.places = places;
        this.store = store;
        this.book = book;
        this.courses = courses;
        this.lessons = lessons;
        this.journal = journal;
        this.names = names;
        this.clock = clock;
        this.texts = texts;
        this.sql = sql;
    }

    /// The tasks of the last two months, in the acting person's own courses, for which work is handed in, the latest
    /// first.
    @Transactional(readOnly = true)
    public List<AskedTask> asked() {
        return switch (access.reach(HOMEWORK_REVIEW)) {
            case Reach.Everywhere() -> asked(courses.ofTeacher(access.actor().person(), clock.today()));
            case Reach.Only(var ownCourses, var _, var _) ->
                asked(courses.of(ownCourses.stream().map(CourseId::new).toList()));
        };
    }

    /// One task with its head count.
    ///
    /// @throws UnknownTask when there is none for which work is handed in
    @Transactional(readOnly = true)
    public AskedTask task(TaskId id) {
        var place = place(id);
        access.require(JOURNAL_VIEW, place.courseTarget());

        return asked(List.of(place.course())).stream()
                .filter(asked -> asked.task().equals(id))
                .findFirst()
                .orElseThrow(UnknownTask::new);
    }

    /// Everybody who has a task to do, with what was handed in, by name.
    @Transactional(readOnly = true)
    public List<PupilWork> works(TaskId id) {
        var place = place(id);
        access.require(JOURNAL_VIEW, place.courseTarget());

        var works = book.of(id).stream().collect(Collectors.toMap(Work::pupil, Function.identity()));
        var pupils = sql.sql("""
                select distinct h.pupil from homework_task t
                join homework_assignment h on h.lesson = t.lesson and h.task = t.id
                where t.id = :task
                """)
                .param("task", id.value())
                .query((row, _) -> new PersonId(row.getObject("pupil", UUID.class)))
                .list();
        return names.of(pupils).values().stream()
                .sorted(Comparator.comparing(PersonName::full))
                .map(name -> new PupilWork(name, works.get(name.person())))
                .toList();
    }

    /// Whether the acting person may return and accept the works of a task.
    @Transactional(readOnly = true)
    public boolean reviews(TaskId id) {
        return access.allows(HOMEWORK_REVIEW, place(id).courseTarget());
    }

    /// Into which lesson a mark for the work would go: the last one held up to the day the work is due.
    @Transactional(readOnly = true)
    public LocalDate markedOn(TaskId id) {
        var place = place(id);
        access.require(JOURNAL_VIEW, place.courseTarget());

        return lessonToMark(place, due(id)).day();
    }

    /// Gives work back, to be done again.
    ///
    /// @throws UnfitTask without a comment
    public void giveBack(HandInId id, String comment, long version) {
        var work = book.find(id).orElseThrow(UnknownTask::new);
        access.require(HOMEWORK_REVIEW, place(work.task()).courseTarget());

        if (comment.isBlank()) {
            throw new UnfitTask(texts.text("homework.unfit.comment"));
        }
        book.review(work, WorkState.RETURNED, comment, null, version);
    }

    /// Accepts work.
    ///
    /// @param mark as it would be typed into the journal; null without one
    /// @throws UnfitTask when the journal does not take the mark, with its own words
    public void accept(HandInId id, String comment, @Nullable String mark, long version) {
        var work = book.find(id).orElseThrow(UnknownTask::new);
        var place = place(work.task());
        access.require(HOMEWORK_REVIEW, place.courseTarget());

        var given = mark == null || mark.isBlank() ? null : mark.strip();
        book.review(work, WorkState.ACCEPTED, comment, given, version);
        if (given != null) {
            access.require(Right.JOURNAL_VIEW, place.courseTarget());
            put(lessonToMark(place, due(work.task())), work.pupil(), given, comment);
        }
    }

    private void put(LessonLine lesson, PersonId pupil, String mark, String comment) {
        var answer = carryOut(lesson, pupil, mark, comment, 0);
        if (answer.theirs() != null && answer.theirs().value().toString().isBlank()) {
            // Somebody had written there and has taken it away: the cell is as good as empty.
            answer = carryOut(lesson, pupil, mark, comment, answer.theirs().version());
        }
        if (answer.theirs() != null) {
            throw new UnfitTask(texts.text(
                    "homework.unfit.cell",
                    Dates.inFigures(lesson.day(), Language.current()),
                    answer.theirs().value()));
        }
        if (answer.reason() != null) {
            throw new UnfitTask(answer.reason().text());
        }
    }

    private Answer carryOut(LessonLine lesson, PersonId pupil, String mark, String comment, long expected) {
        var operation = new Operation.OnCell(
                UUID.randomUUID(),
                lesson.id().value(),
                pupil.value(),
                mark,
                comment.isBlank() ? null : comment,
                null,
                expected,
                false);
        return journal.carryOut(List.of(operation), true).getFirst();
    }

    private LessonTasks.Place place(TaskId id) {
        return places.place(store.find(id.value()).orElseThrow(UnknownTask::new).lesson());
    }

    private @Nullable LocalDate due(TaskId id) {
        return sql.sql("""
                select h.due from homework_task t
                join homework_assignment h on h.lesson = t.lesson and h.task = t.id
                where t.id = :task limit 1
                """)
                .param("task", id.value())
                .query((row, _) -> java.util.Optional.ofNullable(row.getObject("due", LocalDate.class)))
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }

    private LessonLine lessonToMark(LessonTasks.Place place, @Nullable LocalDate due) {
        var today = clock.today();
        var until = due == null || due.isAfter(today) ? today : due;
        var from = place.lesson().day();
        return lessons.ofCourse(place.course().id(), from, until.isBefore(from) ? from : until).stream()
                .filter(lesson -> !lesson.cancelled())
                .reduce((_, later) -> later)
                .orElse(place.lesson());
    }

    private List<AskedTask> asked(List<CourseLine> ofCourses) {
        var byId = ofCourses.stream().collect(Collectors.toMap(CourseLine::id, Function.identity(), (one, _) -> one));
        return sql.sql("""
                select h.task, h.course, h.text, h.held_on, h.due, h.individual, count(distinct h.pupil) as pupils,
                       count(distinct h.pupil) filter (where w.state = 'HANDED_IN') as waiting,
                       count(distinct h.pupil) filter (where w.state = 'RETURNED') as returned,
                       count(distinct h.pupil) filter (where w.state = 'ACCEPTED') as accepted
                from homework_assignment h
                left join homework_hand_in w on w.task = h.task and w.pupil = h.pupil
                where h.course = any(:courses) and h.held_on >= :earliest and h.task is not null and h.hand_in
                group by h.task, h.course, h.text, h.held_on, h.due, h.individual
                order by h.held_on desc, h.task
                limit 200
                """)
                .param("courses", Columns.uuids(byId.keySet(), CourseId::value))
                .param("earliest", clock.today().minusDays(DAYS_BACK))
                .query((row, _) -> {
                    var course = java.util.Objects.requireNonNull(
                            byId.get(new CourseId(row.getObject("course", UUID.class))));
                    return new AskedTask(
                            new TaskId(row.getObject("task", UUID.class)),
                            course.audience(),
                            course.subject(),
                            row.getString("text"),
                            row.getObject("held_on", LocalDate.class),
                            row.getObject("due", LocalDate.class),
                            row.getBoolean("individual"),
                            row.getInt("pupils"),
                            row.getInt("waiting"),
                            row.getInt("returned"),
                            row.getInt("accepted"));
                })
                .list();
    }
}
