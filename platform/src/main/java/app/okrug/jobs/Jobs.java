package app.okrug.jobs;

import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Open;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.language.Sentence;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolUnavailable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Starts long work in the background and tells how it goes. A job belongs to the school in whose work it was started,
/// or to none when the office started it; only there can it be seen.
@Service
public class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    /// How much work of a school may wait for its turn.
    static final int MOST_WAITING = 10;

    private final JobTable table;
    private final JobPulse pulse;
    private final JobThreads threads;
    private final JobQueue queue;
    private final SchoolRegistry schools;
    private final Clock clock;

    Jobs(JobTable table, JobPulse pulse, JobThreads threads, JobQueue queue, SchoolRegistry schools, Clock clock) {
        this.table = table;
        this.pulse = pulse;
        this.threads = threads;
        this.queue = queue;
        this.schools = schools;
        this.clock = clock;
    }

    /// Starts work on a thread of its own, in the school and on behalf of the person of this thread. It waits while
    /// as much work of the school runs as its quota lets run at once.
    ///
    /// @param kind a word of the calling feature, under which [#latest] finds it
    /// @param total how much there is to do, 0 when that is not known yet
    /// @throws SchoolUnavailable when the school is closed now
    /// @throws QueueIsFull when too much work of the school waits already
    @Open("The feature that starts the work asks for the right to it")
    public JobId start(String kind, int total, Work work) {
        if (CurrentSchool.find().isPresent()) {
            schools.served();
        }
        requireRoom();
        var job = JobId.next();
        table.add(job, CurrentSchool.find().orElse(null), kind, total, startedBy(), clock.instant());
        pulse.worksOn(job);
        var whole = bound(() -> run(job, total, work));
        CurrentSchool.find().ifPresentOrElse(school -> queue.enter(school, job, whole), () -> threads.run(whole));
        return job;
    }

    /// For a feature that writes something down before it starts work. Work that the deployment starts by
    /// itself always finds room, and two people at one moment may both: this keeps a queue short, it counts
    /// nothing.
    ///
    /// @throws QueueIsFull when too much work of the school waits already
    @Open("a number of the school's own work, and nothing of what it is")
    public void requireRoom() {
        if (startedBy() == null) {
            return;
        }
        CurrentSchool.find()
                .filter(school -> table.waiting(school) >= MOST_WAITING)
                .ifPresent(_ -> {
                    throw new QueueIsFull(MOST_WAITING);
                });
    }

    /// The job, if it belongs to where this thread works.
    @Open("Progress holds no personal data and is seen only in the school of the job")
    public Optional<Job> find(JobId job) {
        return table.find(job, CurrentSchool.find().orElse(null));
    }

    /// The latest jobs of a kind where this thread works, the newest first.
    @Open("Progress holds no personal data and is seen only in the school of the job")
    public List<Job> latest(String kind, int most) {
        return table.latest(kind, most, CurrentSchool.find().orElse(null));
    }

    private static Sentence unexpected(JobId job) {
        return Sentence.of("jobs.failure.unexpected", job.value());
    }

    /// Whether the school has been closed to changes while the work went on: then that is what ended it.
    private boolean closed() {
        return CurrentSchool.find()
                .map(school -> !schools.get(school).state().writable())
                .orElse(false);
    }

    private static Runnable bound(Runnable work) {
        if (CurrentActor.find().isPresent()) {
            return CurrentActor.carry(work);
        }
        var inSchool = CurrentSchool.find()
                .<Runnable>map(school -> () -> CurrentSchool.run(school, work))
                .orElse(work);
        return CurrentOperator.find()
                .<Runnable>map(operator -> () -> CurrentOperator.run(operator, inSchool))
                .orElse(inSchool);
    }

    private static @Nullable UUID startedBy() {
        return CurrentActor.find()
                .map(Actor::account)
                .or(() -> CurrentOperator.find().map(Operator::account))
                .map(UserId::value)
                .orElse(null);
    }

    private void run(JobId job, int total, Work work) {
        try {
            var progress = new Progress(job, total, table, clock);
            progress.total(total);
            table.ended(job, work.run(progress), null, clock.instant());
        } catch (JobFailed told) {
            table.ended(job, null, told.sentence(), clock.instant());
        } catch (RuntimeException | Error unexpected) {
            // Whatever went wrong, somebody waits for the end of this job. Messages of exceptions may carry personal
            // data (the values of a violated constraint), so only the places are logged.
            log.error("The job {} failed: {}", job.value(), Places.of(unexpected));
            table.ended(job, null, closed() ? Sentence.of("jobs.failure.closed") : unexpected(job), clock.instant());
        } finally {
            pulse.leaves(job);
            CurrentSchool.find().ifPresent(queue::advance);
        }
    }
}
