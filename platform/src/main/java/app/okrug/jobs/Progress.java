package app.okrug.jobs;

import app.okrug.language.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a running job tells how far it is. Cheap to call for every row: the database hears of it a few times a
/// second.
public final class Progress {

    private static final Duration BETWEEN_WRITES = Duration.ofMillis(300);

    private final JobId job;
    private final JobTable table;
    private final Clock clock;
    private int done;
    private int total;
    private @Nullable Sentence step;
    private Instant written = Instant.EPOCH;

    Progress(JobId job, int total, JobTable table, Clock clock) {
        this.job = job;
        this.total = total;
        this.table = table;
        this.clock = clock;
    }

    /// The job whose progress it is.
    public JobId job() {
        return job;
    }

    /// Says how much there is to do, once that is known.
    public void total(int amount) {
        total = amount;
        write(true);
    }

    /// Says what is done from now on.
    public void step(Sentence sentence) {
        step = sentence;
        write(true);
    }

    /// Says that so much more is done.
    public void advance(int amount) {
        done += amount;
        write(false);
    }

    private void write(boolean now) {
        var moment = clock.instant();
        if (now || written.plus(BETWEEN_WRITES).isBefore(moment)) {
            table.progressed(job, done, total, step, moment);
            written = moment;
        }
    }
}
