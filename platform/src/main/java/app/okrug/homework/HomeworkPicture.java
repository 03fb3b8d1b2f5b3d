package app.okrug.homework;

import app.okrug.access.Decision;
import app.okrug.access.Refusal;
import app.okrug.files.FileLine;
import app.okrug.files.Files;
import app.okrug.language.Texts;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts together what a teacher sees of a lesson's homework.
@Component
class HomeworkPicture {

    private final TaskStore store;
    private final LessonTasks places;
    private final DayLoads loads;
    private final Files files;
    private final Regulation regulation;
    private final Texts texts;
    private final JdbcClient sql;

    HomeworkPicture(
            TaskStore store,
            LessonTasks places,
            DayLoads loads,
            Files files,
            Regulation regulation,
            Texts texts,
            JdbcClient sql) {
        this.store = store;
        this.places = places;
        this.loads = loads;
        this.files = files;
        this.regulation = regulation;
        this.texts = texts;
        this.sql = sql;
    }

    LessonHomework of(LessonTasks.Place place, @Nullable LocalDate due, Decision mayGive) {
        var tasks = store.ofLesson(place.lesson().id().value());
        var ids = tasks.stream().map(StoredTask::id).toList();
        var attached = files.of(Homework.TASK_FILES, ids);
        var pupils = store.pupils(ids);
        var common = tasks.stream().filter(StoredTask::common).findFirst();
        return new LessonHomework(
                place.lesson().id().value(),
                common.map(StoredTask::id).orElse(null),
                common.map(StoredTask::minutes).orElse(null),
                common.map(StoredTask::handIn).orElse(false),
                common.map(StoredTask::version).orElse(0L),
                common.map(task -> files(attached, task)).orElse(List.of()),
                tasks.stream()
                        .filter(task -> !task.common())
                        .map(task -> individual(task, pupils.getOrDefault(task.id(), Set.of()), files(attached, task)))
                        .toList(),
                places.roster(place).stream()
                        .map(line -> new LessonHomework.PupilName(
                                line.pupil().value(), line.familyName() + " " + line.givenName()))
                        .distinct()
                        .toList(),
                load(place, due),
                rules(place.lesson().day()),
                refusal(mayGive),
                regulation.current(Parameter.FILE_MEGABYTES).value());
    }

    DayLoad load(LessonTasks.Place place, @Nullable LocalDate wished) {
        var due = Optional.ofNullable(wished)
                .or(() -> named(place.lesson().id().value()))
                .orElseGet(() -> loads.nextLesson(
                        place.course().id().value(), place.lesson().day()));
        if (due == null) {
            return DayLoad.none();
        }
        var pupils =
                places.roster(place).stream().map(line -> line.pupil().value()).toList();
        return loads.of(
                pupils, place.course().parallel(), due, place.lesson().id().value());
    }

    /// Who has handed work in for a task.
    Set<UUID> handedIn(UUID task) {
        return Set.copyOf(sql.sql("select pupil from homework_hand_in where task = :task")
                .param("task", task)
                .query(UUID.class)
                .list());
    }

    private Optional<LocalDate> named(UUID lesson) {
        return sql.sql("select homework_due from journal_record where lesson = :lesson and homework_due is not null")
                .param("lesson", lesson)
                .query(LocalDate.class)
                .optional();
    }

    private LessonHomework.Individual individual(
            StoredTask task, Set<UUID> pupils, List<LessonHomework.AttachedFile> attached) {
        return new LessonHomework.Individual(
                task.id(),
                Objects.requireNonNull(task.text()),
                task.due(),
                task.minutes(),
                task.handIn(),
                pupils,
                attached,
                task.version());
    }

    private List<LessonHomework.AttachedFile> files(Map<UUID, List<FileLine>> attached, StoredTask task) {
        return attached.getOrDefault(task.id(), List.of()).stream()
                .map(line -> new LessonHomework.AttachedFile(
                        line.id().value(), line.name(), line.size(), texts.text("files.virus." + line.virusCheck())))
                .toList();
    }

    /// What the act of the lesson's day says about homework, as far as it speaks.
    private List<LessonHomework.Rule> rules(LocalDate day) {
        var content = regulation.onDay(Parameter.HOMEWORK_CONTENT, day);
        var ahead = regulation.onDay(Parameter.HOMEWORK_AHEAD, day);
        var individual = regulation.onDay(Parameter.HOMEWORK_INDIVIDUAL, day);
        var rules = new ArrayList<LessonHomework.Rule>();
        if (!content.value().isBlank()) {
            rules.add(rule(texts.text("homework.rule.content", content.value()), content));
        }
        Stream.of(Map.entry("ahead", ahead), Map.entry("individual", individual))
                .filter(entry -> entry.getValue().value())
                .forEach(entry -> rules.add(rule(texts.text("homework.rule." + entry.getKey()), entry.getValue())));
        return rules;
    }

    private static LessonHomework.Rule rule(String text, Setting<?> setting) {
        return new LessonHomework.Rule(text, setting.paragraph(), setting.quote());
    }

    private static @Nullable Refusal refusal(Decision decision) {
        return decision instanceof Decision.Refused(var refusal) ? refusal : null;
    }
}
