package app.okrug.homework;

import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.files.FileLine;
import app.okrug.files.FilePlace;
import app.okrug.files.Files;
import app.okrug.files.SentFile;
import app.okrug.language.Texts;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The works that pupils hand in, step by step. Nothing is ever overwritten. Who may is asked by those who use it: the
/// diary for families, [Reviews] for teachers.
@Component
@Transactional
public class WorkBook {

    /// Under which kind the files of a step are kept.
    static final String STEP_FILES = "homework.hand-in";

    private static final int LONGEST_TEXT = 5000;

    private final JdbcClient sql;
    private final Files files;
    private final PersonNames names;
    private final SchoolClock clock;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    WorkBook(
            JdbcClient sql,
            Files files,
            PersonNames names,
            SchoolClock clock,
            Texts texts,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.files = files;
        this.names = names;
        this.clock = clock;
        this.texts = texts;
        this.events = events;
    }

    private record StepRow(
            UUID handIn,
            UUID id,
            WorkState state,
            String text,
            @Nullable String mark,
            boolean late,
            UUID person,
            Instant at) {}

    private record HandIn(UUID id, UUID task, UUID pupil, WorkState state, long version) {}

    /// The task as it stands before a pupil.
    ///
    /// @throws UnknownTask when the pupil does not have it to do
    @Transactional(readOnly = true)
    public Assigned assigned(PersonId pupil, TaskId task) {
        return sql.sql("""
                select h.text, h.held_on, h.due, h.minutes, h.hand_in, h.individual, s.name
                from homework_task t
                join homework_assignment h on h.lesson = t.lesson and h.task = t.id
                join curriculum_course c on c.id = h.course
                join curriculum_subject s on s.id = c.subject
                where t.id = :task and h.pupil = :pupil
                limit 1
                """)
                .param("task", task.value())
                .param("pupil", pupil.value())
                .query((row, _) -> new Assigned(
                        task,
                        row.getString("name"),
                        row.getString("text"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("minutes", Integer.class),
                        row.getBoolean("hand_in"),
                        row.getBoolean("individual")))
                .optional()
                .orElseThrow(UnknownTask::new);
    }

    /// What a pupil has handed in for a task; empty as long as it is nothing.
    @Transactional(readOnly = true)
    public Optional<Work> find(PersonId pupil, TaskId task) {
        return of(task).stream().filter(work -> work.pupil().equals(pupil)).findFirst();
    }

    /// Where a pupil's works stand, by task.
    @Transactional(readOnly = true)
    public Map<TaskId, WorkState> states(PersonId pupil, Collection<TaskId> tasks) {
        var states = new HashMap<TaskId, WorkState>();
        sql.sql("select task, state from homework_hand_in where pupil = :pupil and task = any(:tasks)")
                .param("pupil", pupil.value())
                .param("tasks", Columns.uuids(tasks, TaskId::value))
                .query(row -> {
                    states.put(
                            new TaskId(row.getObject("task", UUID.class)), WorkState.valueOf(row.getString("state")));
                });
        return states;
    }

    /// All works for a task.
    @Transactional(readOnly = true)
    List<Work> of(TaskId task) {
        return works(sql.sql("select id, task, pupil, state, version from homework_hand_in where task = :id")
                .param("id", task.value())
                .query(WorkBook::handIn)
                .list());
    }

    @Transactional(readOnly = true)
    Optional<Work> find(HandInId id) {
        return works(sql.sql("select id, task, pupil, state, version from homework_hand_in where id = :id")
                        .param("id", id.value())
                        .query(WorkBook::handIn)
                        .list())
                .stream()
                .findFirst();
    }

    /// Hands work in. May be repeated until it is accepted: what was handed in before stays.
    ///
    /// @throws UnfitTask when nothing is handed in, when no work is wanted, or when it was accepted already
    public void handIn(PersonId pupil, TaskId task, String text, List<SentFile> sent) {
        var assigned = assigned(pupil, task);
        if (!assigned.handIn()) {
            throw new UnfitTask(texts.text("homework.unfit.not-wanted"));
        }
        if (text.isBlank() && sent.isEmpty()) {
            throw new UnfitTask(texts.text("homework.unfit.nothing"));
        }
        check(text);
        var before = find(pupil, task);
        if (before.isPresent() && before.get().state() == WorkState.ACCEPTED) {
            throw new UnfitTask(texts.text("homework.unfit.accepted"));
        }
        var id = before.map(work -> work.id().value()).orElseGet(() -> begin(pupil, task));
        if (before.isPresent()) {
            move(new HandInId(id), WorkState.HANDED_IN, before.get().version());
        }
        var late = assigned.due() != null && clock.today().isAfter(assigned.due());
        var step = step(id, WorkState.HANDED_IN, text, null, late);
        sent.forEach(file -> files.add(new FilePlace(STEP_FILES, step), file));
        events.publishEvent(new TaskChanged("handed_in", task.value(), Map.of("files", sent.size())));
    }

    /// Takes the teacher's step.
    ///
    /// @throws StaleCopy when the pupil or another teacher took one meanwhile
    void review(Work work, WorkState state, String comment, @Nullable String mark, long version) {
        check(comment);
        move(work.id(), state, version);
        step(work.id().value(), state, comment, mark, false);
        var fact = state == WorkState.ACCEPTED ? "work_accepted" : "work_returned";
        events.publishEvent(new TaskChanged(
                fact, work.task().value(), Map.of("work", work.id().value().toString())));
    }

    private UUID begin(PersonId pupil, TaskId task) {
        var id = UUID.randomUUID();
        var begun = sql.sql("""
                insert into homework_hand_in (id, task, pupil, state, version)
                values (:id, :task, :pupil, 'HANDED_IN', 1)
                on conflict (task, pupil) do nothing
                """)
                .param("id", id)
                .param("task", task.value())
                .param("pupil", pupil.value())
                .update();
        if (begun == 0) {
            throw new StaleCopy("hand-in of " + task.value());
        }
        return id;
    }

    private void move(HandInId id, WorkState state, long version) {
        var moved = sql.sql("""
                update homework_hand_in set state = :state, version = version + 1
                where id = :id and version = :version
                """)
                .param("state", state.name())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (moved == 0) {
            throw new StaleCopy("hand-in " + id.value());
        }
    }

    private UUID step(UUID handIn, WorkState state, String text, @Nullable String mark, boolean late) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into homework_hand_in_step (id, hand_in, state, text, mark, late, person, at)
                values (:id, :handIn, :state, :text, :mark, :late, :person, :now)
                """)
                .param("id", id)
                .param("handIn", handIn)
                .param("state", state.name())
                .param("text", text.strip())
                .param("mark", mark)
                .param("late", late)
                .param("person", CurrentActor.require().person().value())
                .param("now", OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
                .update();
        return id;
    }

    private void check(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new UnfitTask(texts.text("homework.unfit.long", LONGEST_TEXT));
        }
    }

    private List<Work> works(List<HandIn> handIns) {
        if (handIns.isEmpty()) {
            return List.of();
        }
        var rows = sql.sql("""
                select id, hand_in, state, text, mark, late, person, at from homework_hand_in_step
                where hand_in = any(:ids) order by number
                """)
                .param("ids", Columns.uuids(handIns, HandIn::id))
                .query((row, _) -> new StepRow(
                        row.getObject("hand_in", UUID.class),
                        row.getObject("id", UUID.class),
                        WorkState.valueOf(row.getString("state")),
                        row.getString("text"),
                        row.getString("mark"),
                        row.getBoolean("late"),
                        row.getObject("person", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        var attached = files.of(STEP_FILES, rows.stream().map(StepRow::id).toList());
        var people =
                names.of(rows.stream().map(row -> new PersonId(row.person())).collect(Collectors.toSet()));
        var steps = rows.stream().collect(Collectors.groupingBy(StepRow::handIn));
        return handIns.stream()
                .map(handIn -> new Work(
                        new HandInId(handIn.id()),
                        new TaskId(handIn.task()),
                        new PersonId(handIn.pupil()),
                        handIn.state(),
                        steps.getOrDefault(handIn.id(), List.of()).stream()
                                .map(row -> step(
                                        row,
                                        people.get(new PersonId(row.person())),
                                        attached.getOrDefault(row.id(), List.of())))
                                .toList(),
                        handIn.version()))
                .toList();
    }

    private static WorkStep step(StepRow row, app.okrug.people.@Nullable PersonName by, List<FileLine> attached) {
        return new WorkStep(
                row.id(),
                row.state(),
                row.text(),
                row.mark(),
                row.late(),
                by == null ? "" : by.brief(),
                row.at(),
                attached);
    }

    private static HandIn handIn(ResultSet row, int number) throws SQLException {
        return new HandIn(
                row.getObject("id", UUID.class),
                row.getObject("task", UUID.class),
                row.getObject("pupil", UUID.class),
                WorkState.valueOf(row.getString("state")),
                row.getLong("version"));
    }
}
