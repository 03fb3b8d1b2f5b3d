package app.okrug.bench.measured;

import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.onboarding.Onboarding;
import app.okrug.school.SchoolClock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Brings a whole school in from its files, as its administrator does: the check, and then the applying with
/// lessons and accounts.
@Component("bench.Importing")
class Importing {

    private static final long PAUSE = 20;

    private final Opening opening;
    private final Onboarding onboarding;
    private final Jobs jobs;
    private final SchoolClock clock;
    private final AtomicInteger number = new AtomicInteger();

    Importing(Opening opening, Onboarding onboarding, Jobs jobs, SchoolClock clock) {
        this.opening = opening;
        this.onboarding = onboarding;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// How long it took, in milliseconds.
    ///
    /// @param rows of all files
    record Imported(int rows, double check, double apply) {}

    Imported bringIn(int pupils) {
        var opened = CurrentOperator.<Opening.OpenedSchool, RuntimeException>call(
                new Operator(new UserId(UUID.randomUUID())), () -> opening.open("import-" + number.incrementAndGet()));
        return CurrentActor.<Imported, RuntimeException>call(opened.id(), opened.administrator(), () -> {
            var files = new Workbooks(new School(pupils, clock.today())).files();
            var began = System.nanoTime();
            var batch = onboarding.begin(files);
            ended(Objects.requireNonNull(onboarding.batch(batch).job()));
            var preview = Objects.requireNonNull(onboarding.batch(batch).preview());
            if (!preview.applicable()) {
                throw new IllegalStateException("The files have " + preview.errors() + " errors");
            }
            var checked = System.nanoTime();
            ended(onboarding.apply(batch, true));
            var rows = preview.sheets().stream().mapToInt(sheet -> sheet.rows()).sum();
            return new Imported(rows, (checked - began) / 1e6, (System.nanoTime() - checked) / 1e6);
        });
    }

    private void ended(JobId id) {
        while (true) {
            var job = jobs.find(id).orElseThrow();
            if (job.state() == JobState.FAILED) {
                throw new IllegalStateException("The import failed: " + job.failure());
            }
            if (job.state().over()) {
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
