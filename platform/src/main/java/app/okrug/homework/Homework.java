package app.okrug.homework;

import static app.okrug.access.Right.JOURNAL_HOMEWORK;
import static app.okrug.access.Right.JOURNAL_VIEW;

import app.okrug.access.Access;
import app.okrug.files.FileId;
import app.okrug.files.FileLine;
import app.okrug.files.FilePlace;
import app.okrug.files.Files;
import app.okrug.files.SentFile;
import app.okrug.files.UnknownFile;
import app.okrug.language.Texts;
import app.okrug.school.StaleCopy;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Homework as teachers give it: minutes, files, tasks for chosen pupils. What may be written, and until when, is what
/// the act says of homework in the journal: one right, one path.
@Service
@Transactional
public class Homework {

    /// Under which kind files of a task are kept.
    public static final String TASK_FILES = "homework.task";

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_MINUTES = 600;

    private final Access access;
    private final LessonTasks places;
    private final TaskStore store;
    private final HomeworkPicture picture;
    private final Files files;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Homework(
            Access access,
            LessonTasks places,
            TaskStore store,
            HomeworkPicture picture,
            Files files,
            Texts texts,
            ApplicationEventPublisher events) {
        this.access = access;
        this.places = places;
        this.store = store;
        this.picture = picture;
        this.files = files;
        this.texts = texts;
        this.events = events;
    }

    /// What stands beside the words of a lesson's homework.
    ///
    /// @param due the day that the teacher thinks of; null for what is stored, or the next lesson
    @Transactional(readOnly = true)
    public LessonHomework of(LessonId lesson, @Nullable LocalDate due) {
        var place = places.place(lesson.value());
        access.require(JOURNAL_VIEW, place.courseTarget());

        return picture.of(place, due, access.decide(JOURNAL_HOMEWORK, place.target()));
    }

    /// What the pupils of a lesson have to do already for a day.
    @Transactional(readOnly = true)
    public DayLoad load(LessonId lesson, @Nullable LocalDate due) {
        var place = places.place(lesson.value());
        access.require(JOURNAL_VIEW, place.courseTarget());

        return picture.load(place, due);
    }

    /// Says how long the homework of the course takes, and whether work is handed in.
    ///
    /// @throws StaleCopy when another has said so meanwhile
    public void describe(LessonId lesson, CommonWish wish) {
        var place = places.place(lesson.value());
        access.require(JOURNAL_HOMEWORK, place.target());

        checkMinutes(wish.minutes());
        var before = store.common(lesson.value());
        var seen = wish.version() == 0 ? 1 : wish.version();
        write(new StoredTask(before.id(), before.lesson(), null, null, wish.minutes(), wish.handIn(), seen));
        events.publishEvent(new TaskChanged("task_described", before.id(), details(place)));
    }

    /// Gives a task to some pupils of the course.
    ///
    /// @throws UnfitTask without words, without pupils, or due before the lesson
    public TaskId give(LessonId lesson, IndividualWish wish) {
        var place = places.place(lesson.value());
        access.require(JOURNAL_HOMEWORK, place.target());

        check(place, wish);
        var task = stored(UUID.randomUUID(), place, wish);
        store.add(task);
        store.setPupils(task.id(), wish.pupils());
        events.publishEvent(new TaskChanged("task_given", task.id(), details(place)));
        return new TaskId(task.id());
    }

    /// Changes a task for some pupils.
    ///
    /// @throws StaleCopy when another has changed it meanwhile
    public void change(TaskId id, IndividualWish wish) {
        var before = individual(id);
        var place = places.place(before.lesson());
        access.require(JOURNAL_HOMEWORK, place.target());

        check(place, wish);
        var kept = picture.handedIn(before.id());
        if (!wish.pupils().containsAll(kept)) {
            throw new UnfitTask(texts.text("homework.unfit.handed-in"));
        }
        write(stored(before.id(), place, wish));
        store.setPupils(before.id(), wish.pupils());
        events.publishEvent(new TaskChanged("task_changed", before.id(), details(place)));
    }

    /// Takes a task back, with its files. Not once work has been handed in.
    public void withdraw(TaskId id) {
        var before = individual(id);
        var place = places.place(before.lesson());
        access.require(JOURNAL_HOMEWORK, place.target());

        if (!picture.handedIn(before.id()).isEmpty()) {
            throw new UnfitTask(texts.text("homework.unfit.handed-in"));
        }
        files.removeAll(new FilePlace(TASK_FILES, before.id()));
        store.remove(before.id());
        events.publishEvent(new TaskChanged("task_withdrawn", before.id(), details(place)));
    }

    /// Attaches a file to the homework of the course.
    public FileLine attach(LessonId lesson, SentFile sent) {
        var place = places.place(lesson.value());
        access.require(JOURNAL_HOMEWORK, place.target());

        return attach(place, store.common(lesson.value()), sent);
    }

    /// Attaches a file to a task for some pupils.
    public FileLine attach(TaskId id, SentFile sent) {
        var task = individual(id);
        var place = places.place(task.lesson());
        access.require(JOURNAL_HOMEWORK, place.target());

        return attach(place, task, sent);
    }

    /// Takes a file of a task away.
    ///
    /// @throws UnknownFile when it is none of a task
    public void detach(FileId file) {
        var task = files.place(file)
                .filter(place -> place.kind().equals(TASK_FILES))
                .flatMap(place -> store.find(place.subject()))
                .orElseThrow(UnknownFile::new);
        var place = places.place(task.lesson());
        access.require(JOURNAL_HOMEWORK, place.target());

        files.remove(file);
        events.publishEvent(new TaskChanged("file_removed", task.id(), details(place)));
    }

    private FileLine attach(LessonTasks.Place place, StoredTask task, SentFile sent) {
        var line = files.add(new FilePlace(TASK_FILES, task.id()), sent);
        events.publishEvent(new TaskChanged("file_added", task.id(), details(place)));
        return line;
    }

    private StoredTask individual(TaskId id) {
        return store.find(id.value()).filter(task -> !task.common()).orElseThrow(UnknownTask::new);
    }

    private static StoredTask stored(UUID id, LessonTasks.Place place, IndividualWish wish) {
        return new StoredTask(
                id,
                place.lesson().id().value(),
                wish.text().strip(),
                wish.due(),
                wish.minutes(),
                wish.handIn(),
                wish.version());
    }

    private void write(StoredTask task) {
        if (!store.write(task)) {
            throw new StaleCopy("task " + task.id());
        }
    }

    private void check(LessonTasks.Place place, IndividualWish wish) {
        checkMinutes(wish.minutes());
        if (wish.text().isBlank() || wish.text().length() > LONGEST_TEXT) {
            throw new UnfitTask(texts.text("homework.unfit.text", LONGEST_TEXT));
        }
        var known =
                places.roster(place).stream().map(line -> line.pupil().value()).collect(Collectors.toSet());
        if (wish.pupils().isEmpty() || !known.containsAll(wish.pupils())) {
            throw new UnfitTask(texts.text("homework.unfit.pupils"));
        }
        if (wish.due() != null && wish.due().isBefore(place.lesson().day())) {
            throw new UnfitTask(texts.text("homework.unfit.due"));
        }
    }

    private void checkMinutes(@Nullable Integer minutes) {
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
            throw new UnfitTask(texts.text("homework.unfit.minutes", LONGEST_MINUTES));
        }
    }

    private static Map<String, Object> details(LessonTasks.Place place) {
        return Map.of("lesson", place.lesson().id().value().toString());
    }
}
