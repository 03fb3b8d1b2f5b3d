package app.okrug.arranging;

import static app.okrug.access.Right.TIMETABLE_EDIT;

import ai.timefold.solver.core.api.solver.Solver;
import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobFailed;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.timetable.EditionId;
import app.okrug.timetable.Editions;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEditing;
import app.okrug.timetable.WeekEntry;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Places the lessons of a week automatically. What somebody has fixed in the edition it begins with stays; the
/// result is a draft of its own, so nothing is lost whatever comes of it.
@Service
public class Arranging {

    private static final String KIND = "arranging";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Access access;
    private final Editions editions;
    private final WeekEditing editing;
    private final ConditionsReading conditions;
    private final PlanSearch search;
    private final SanitaryRules sanitary;
    private final Jobs jobs;
    private final JdbcClient sql;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    Arranging(
            Access access,
            Editions editions,
            WeekEditing editing,
            ConditionsReading conditions,
            PlanSearch search,
            SanitaryRules sanitary,
            Jobs jobs,
            JdbcClient sql,
            JsonMapper json,
            PlatformTransactionManager manager) {
        this.access = access;
        this.editions = editions;
        this.editing = editing;
        this.conditions = conditions;
        this.search = search;
        this.sanitary = sanitary;
        this.jobs = jobs;
        this.sql = sql;
        this.json = json;
        this.transactions = new TransactionTemplate(manager);
    }

    /// Begins a search in the background.
    ///
    /// @param source whose fixed places are kept and whose rooms are the usual ones
    /// @param name of the draft that comes of it
    /// @param time how long to search at most, up to half an hour
    public JobId start(EditionId source, String name, Duration time) {
        access.require(TIMETABLE_EDIT, Target.school());

        var from = editions.get(source).id();
        var limit = time.compareTo(LONGEST) > 0 ? LONGEST : time;
        return jobs.start(KIND, Math.toIntExact(limit.toSeconds()), progress -> search(from, name, limit, progress));
    }

    /// Asks a search to stop; the best week found so far is its result.
    public void stop(JobId job) {
        access.require(TIMETABLE_EDIT, Target.school());

        transactions.executeWithoutResult(
                status -> sql.sql("""
                        insert into arranging_stop (job, at) values (:job, now()) on conflict (job) do nothing
                        """).param("job", job.value()).update());
    }

    /// The latest search of the school.
    public Optional<Job> latest() {
        access.require(TIMETABLE_EDIT, Target.school());

        return jobs.latest(KIND, 1).stream().findFirst();
    }

    /// What came of a search; empty while it runs or when it has failed.
    public Optional<Arranged> outcome(Job job) {
        access.require(TIMETABLE_EDIT, Target.school());

        return Optional.ofNullable(job.outcome()).map(outcome -> json.readValue(outcome, Arranged.class));
    }

    /// What is not good in a week as it stands, the worst first; it need not have been placed automatically.
    public List<Breach> review(EditionId edition) {
        access.require(TIMETABLE_EDIT, Target.school());

        return Objects.requireNonNull(transactions.execute(status -> {
            var week = editing.week(edition);
            return new WeekReview(new PlanBuilding(week, conditions.of(week)).asItStands()).breaches();
        }));
    }

    /// Classes whose load is higher than the sanitary rules allow, whatever the week looks like: no placement
    /// helps.
    public List<Overload> overloads(EditionId edition) {
        access.require(TIMETABLE_EDIT, Target.school());

        return Objects.requireNonNull(transactions.execute(status -> {
            var week = editing.week(edition);
            var days = conditions.of(week).days();
            return week.courses().values().stream()
                    .collect(Collectors.groupingBy(CourseLine::classId))
                    .values()
                    .stream()
                    .map(courses -> overload(courses, days))
                    .filter(overload -> overload.hours().compareTo(BigDecimal.valueOf(overload.most())) > 0)
                    .sorted((one, other) -> one.className().compareTo(other.className()))
                    .toList();
        }));
    }

    /// What a pupil has: of the parts of a class one.
    private Overload overload(List<CourseLine> courses, int days) {
        var bySubject = new LinkedHashMap<Object, BigDecimal>();
        courses.forEach(course -> bySubject.merge(course.subjectId(), course.weeklyHours(), BigDecimal::max));
        var hours = bySubject.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var first = courses.getFirst();
        return new Overload(first.className(), hours, sanitary.mostAWeek(first.parallel(), days));
    }

    private Arranged search(EditionId source, String name, Duration time, Progress progress) {
        progress.step(Sentence.of("arranging.step.reading"));
        var week = editing.week(source);
        var under = Objects.requireNonNull(transactions.execute(status -> conditions.of(week)));
        var plan = new PlanBuilding(week, under).build();
        var best = await(search.within(time), plan, progress);
        var score = Objects.requireNonNull(best.getScore());
        progress.step(Sentence.of("arranging.step.writing"));
        var draft = Objects.requireNonNull(transactions.execute(status -> write(week, name, best, under)));
        return new Arranged(draft.value(), -score.hardScore(), -score.softScore());
    }

    /// The solver works on a thread of its own and never touches data; this one tells how far it is.
    private Plan await(Solver<Plan> solver, Plan plan, Progress progress) {
        var best = new AtomicReference<Plan>();
        solver.addEventListener(event -> best.set(event.getNewBestSolution()));
        var found = new CompletableFuture<Plan>();
        var thread = Thread.ofPlatform().name("arranging").daemon().start(() -> {
            try {
                found.complete(solver.solve(plan));
            } catch (RuntimeException | Error failure) {
                found.completeExceptionally(failure);
            }
        });
        try {
            while (true) {
                try {
                    return found.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException going) {
                    tell(best.get(), progress);
                    if (stopWished(progress)) {
                        solver.terminateEarly();
                    }
                }
            }
        } catch (InterruptedException stopped) {
            solver.terminateEarly();
            Thread.currentThread().interrupt();
            throw new JobFailed(Sentence.of("arranging.failure.interrupted"));
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The search failed on " + thread.getName(), failure.getCause());
        }
    }

    private static void tell(@Nullable Plan best, Progress progress) {
        var score = best == null ? null : best.getScore();
        progress.advance(1);
        if (score != null) {
            progress.step(Sentence.of("arranging.step.searching", -score.hardScore(), -score.softScore()));
        }
    }

    private boolean stopWished(Progress progress) {
        return Boolean.TRUE.equals(
                transactions.execute(status -> sql.sql("select exists (select from arranging_stop where job = :job)")
                        .param("job", progress.job().value())
                        .query(Boolean.class)
                        .single()));
    }

    private EditionId write(Week week, String name, Plan best, Conditions under) {
        var draft = editions.draft(week.edition().year(), name, null);
        var kept = week.entries().stream().filter(WeekEntry::pinned).toList();
        editing.fill(draft, new ArrangedRooms(best, under, roomsByKind()).entries(kept));
        return draft;
    }

    private LinkedHashMap<String, List<String>> roomsByKind() {
        var rooms = new LinkedHashMap<String, List<String>>();
        sql.sql("select a.kind, r.number from arranging_room a join school_room r on r.id = a.room order by r.number")
                .query(row -> {
                    rooms.computeIfAbsent(row.getString("kind"), _ -> new ArrayList<>())
                            .add(row.getString("number"));
                });
        return rooms;
    }
}
