package app.okrug.onboarding;

import app.okrug.access.CurrentActor;
import app.okrug.identity.Provisioned;
import app.okrug.jobs.JobFailed;
import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.onboarding.reading.SheetSummary;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.school.Counts;
import app.okrug.school.SchoolClock;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Applies files for good: all of them in one transaction of the school, or nothing (I-08). Then everybody gets an
/// account, which is another database's business and may be repeated.
@Component
class Applying {

    private final Checking checking;
    private final Application application;
    private final Silence silence;
    private final ImportHistory history;
    private final Batches batches;
    private final Traces traces;
    private final MemberAccounts accounts;
    private final SchoolClock days;
    private final Clock clock;
    private final TransactionTemplate transactions;

    private record Written(Counts counts, int left, int lessons) {}

    Applying(
            Checking checking,
            Application application,
            Silence silence,
            ImportHistory history,
            Batches batches,
            Traces traces,
            MemberAccounts accounts,
            SchoolClock days,
            Clock clock,
            PlatformTransactionManager manager) {
        this.checking = checking;
        this.application = application;
        this.silence = silence;
        this.history = history;
        this.batches = batches;
        this.traces = traces;
        this.accounts = accounts;
        this.days = days;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
    }

    /// @throws JobFailed when the school has changed since the check so that the files do not fit any more
    Applied run(BatchId id, Progress progress) {
        Written written;
        try {
            written = transactions.execute(_ -> write(id, progress));
        } catch (ConcurrencyFailureException conflict) {
            throw new JobFailed(Sentence.of("onboarding.failure.conflict"), conflict);
        }
        progress.step(Sentence.of("onboarding.step.accounts"));
        var provisioned = provision();
        var counts = written.counts();
        return new Applied(
                counts.added(),
                counts.changed(),
                counts.same(),
                written.left(),
                written.lessons(),
                provisioned.added() + provisioned.attached() + provisioned.returned());
    }

    private Provisioned provision() {
        try {
            return accounts.provision();
        } catch (DataAccessException failure) {
            throw new JobFailed(Sentence.of("onboarding.failure.accounts"), failure);
        }
    }

    private Written write(BatchId id, Progress progress) {
        application.alone();
        var batch = batches.get(id);
        if (batch.state() != BatchState.CHECKED) {
            throw new JobFailed(Sentence.of("onboarding.not-checked"));
        }
        progress.step(Sentence.of("onboarding.step.checking"));
        var uploads = batches.uploads(id);
        var files = checking.check(uploads, batch.judgements(), batch.order());
        var preview = batch.preview();
        if (!files.sound()
                || preview == null
                || !preview.moves().equals(files.checked().moves())) {
            throw new JobFailed(Sentence.of("onboarding.failure.changed"));
        }
        traces.begin(id);
        progress.total(files.checked().prepared().portions().size() + 2);
        var counted = application.apply(files.checked(), progress, "onboarding.step.applying");
        var left = leave(batch, files) + going(files);
        var lessons = application.place(counted, progress);
        progress.advance(1);
        record(id, uploads, files, counted);
        traces.keep(id);
        batches.applied(id, clock.instant());
        return new Written(counted.stream().map(Counted::counts).reduce(Counts.NONE, Counts::plus), left, lessons);
    }

    /// Only those leave who stood on the screen when somebody said so.
    private int leave(Batch batch, CheckedFiles files) {
        var preview = batch.preview();
        if (!batch.leaving() || batch.extent() != Extent.WHOLE || preview == null) {
            return 0;
        }
        var unnamed = silence.about(files.checked());
        if (!Set.copyOf(unnamed).equals(Set.copyOf(preview.unnamed()))) {
            throw new JobFailed(Sentence.of("onboarding.failure.changed"));
        }
        var day = Objects.requireNonNullElseGet(batch.order().day(), days::today);
        silence.leave(unnamed, day, batch.order().order());
        return unnamed.size();
    }

    private static int going(CheckedFiles files) {
        return (int) files.checked().moves().stream()
                .filter(move -> move.toClass() == null)
                .count();
    }

    private void record(BatchId id, List<Upload> uploads, CheckedFiles files, List<Counted> counted) {
        var hashes = uploads.stream().collect(Collectors.toMap(Upload::name, Upload::hash, (one, _) -> one));
        var actor = CurrentActor.require().account();
        for (var one : counted) {
            var portion = one.portion();
            var rows = files.contents().sheets().stream()
                    .filter(sheet -> sheet.file().equals(portion.file())
                            && sheet.sheet().equals(portion.sheet())
                            && sheet.kind() == portion.rows().kind())
                    .mapToInt(SheetSummary::rows)
                    .sum();
            var counts = one.counts();
            history.add(new ImportLine(
                    id,
                    portion.file(),
                    hashes.getOrDefault(portion.file(), ""),
                    portion.rows().kind(),
                    rows,
                    counts.added(),
                    counts.changed(),
                    counts.same(),
                    actor,
                    clock.instant(),
                    null));
        }
    }
}
