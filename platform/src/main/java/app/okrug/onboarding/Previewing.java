package app.okrug.onboarding;

import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.onboarding.reading.Fault;
import app.okrug.onboarding.reading.SheetSummary;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.people.UnnamedPupil;
import app.okrug.school.Counts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds out what files would change, by applying them and taking it all back: the same code that will apply them.
@Component
class Previewing {

    private static final int KEPT_FAULTS = 10_000;

    private final Checking checking;
    private final Application application;
    private final ImportHistory history;
    private final Batches batches;
    private final Silence silence;
    private final Limits limits;
    private final TransactionTemplate transactions;

    Previewing(
            Checking checking,
            Application application,
            ImportHistory history,
            Batches batches,
            Silence silence,
            Limits limits,
            PlatformTransactionManager manager) {
        this.checking = checking;
        this.application = application;
        this.history = history;
        this.batches = batches;
        this.silence = silence;
        this.limits = limits;
        this.transactions = new TransactionTemplate(manager);
    }

    /// What applying has shown before it was taken back.
    private record Trial(List<Counted> counted, List<UnnamedPupil> unnamed, int pupils) {}

    void run(BatchId id, Progress progress) {
        progress.step(Sentence.of("onboarding.step.reading"));
        var uploads = batches.uploads(id);
        var batch = batches.get(id);
        var files = checking.check(uploads, batch.judgements(), batch.order());
        progress.total(files.checked().prepared().portions().size());
        var trial = transactions.execute(status -> {
            status.setRollbackOnly();
            application.alone();
            var pupils = silence.present();
            var counted = application.apply(files.checked(), progress, "onboarding.step.comparing");
            return new Trial(counted, silence.about(files.checked()), pupils);
        });
        var before = history.appliedBefore(uploads.stream().map(Upload::hash).toList());
        batches.checked(id, preview(files, trial, hashes(uploads, before)));
    }

    private Preview preview(CheckedFiles files, Trial trial, Map<String, Instant> before) {
        var counted = trial.counted();
        var faults = files.checked().faults();
        var named = Limits.named(counted);
        var stay = trial.pupils();
        var errors = (int) faults.stream().filter(Fault::hinders).count();
        var sheets = files.contents().sheets().stream()
                .sorted(Comparator.comparing(SheetSummary::kind))
                .map(sheet -> sheet(sheet, files, counted, before))
                .toList();
        return new Preview(
                sheets,
                files.unreadable(),
                faults.stream().limit(KEPT_FAULTS).toList(),
                errors,
                faults.size() - errors,
                files.checked().pairs(),
                limits.tooManyChange(counted) || limits.tooManyLeave(going(files), stay - going(files)),
                trial.unnamed(),
                limits.tooManyLeave(trial.unnamed().size(), named),
                trial.unnamed().size() > named ? Extent.SOME : Extent.WHOLE,
                files.checked().moves());
    }

    private static int going(CheckedFiles files) {
        return (int) files.checked().moves().stream()
                .filter(move -> move.toClass() == null)
                .count();
    }

    private static SheetPreview sheet(
            SheetSummary sheet, CheckedFiles files, List<Counted> counted, Map<String, Instant> before) {
        var counts = counted.stream()
                .filter(one -> one.portion().file().equals(sheet.file())
                        && one.portion().sheet().equals(sheet.sheet())
                        && one.portion().rows().kind() == sheet.kind())
                .map(Counted::counts)
                .reduce(Counts.NONE, Counts::plus);
        var faulty = files.checked().faults().stream()
                .filter(fault -> fault.hinders()
                        && fault.file().equals(sheet.file())
                        && fault.sheet().equals(sheet.sheet()))
                .mapToInt(Fault::row)
                .distinct()
                .count();
        return new SheetPreview(
                sheet.file(),
                sheet.sheet(),
                sheet.kind(),
                sheet.rows(),
                counts.added(),
                counts.changed(),
                counts.same(),
                (int) faulty,
                sheet.columns().stream().sorted().toList(),
                sheet.unknownColumns(),
                sheet.shapes().stream().sorted().toList(),
                before.get(sheet.file()));
    }

    /// By file names: when a file of the same content was applied.
    private static Map<String, Instant> hashes(List<Upload> uploads, Map<String, Instant> before) {
        return uploads.stream()
                .filter(upload -> before.containsKey(upload.hash()))
                .collect(Collectors.toMap(Upload::name, upload -> before.get(upload.hash()), (one, _) -> one));
    }
}
