package app.okrug.onboarding;

import static app.okrug.access.Right.IMPORT_RUN;
import static app.okrug.access.Right.PUPILS_MOVE;

import app.okrug.access.Access;
import app.okrug.access.CurrentActor;
import app.okrug.access.Presence;
import app.okrug.access.Target;
import app.okrug.identity.Provisioned;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.onboarding.checking.Judgement;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.workbook.Upload;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Brings a school in from its workbooks: files are checked in the background, shown as a preview, and applied.
@Service
public class Onboarding {

    /// The kinds of jobs that this feature starts.
    public static final String CHECK = "onboarding.check";

    public static final String APPLY = "onboarding.apply";
    public static final String UNDO = "onboarding.undo";

    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 60 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofDays(1);

    private final Access access;
    private final Presence presence;
    private final Batches batches;
    private final Previewing previewing;
    private final Applying applying;
    private final ImportReversal undoing;
    private final Traces traces;
    private final ImportHistory history;
    private final MemberAccounts accounts;
    private final MarkedCopies copies;
    private final Templates templates;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Onboarding(
            Access access,
            Presence presence,
            Batches batches,
            Previewing previewing,
            Applying applying,
            ImportReversal undoing,
            Traces traces,
            ImportHistory history,
            MemberAccounts accounts,
            MarkedCopies copies,
            Templates templates,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.batches = batches;
        this.previewing = previewing;
        this.applying = applying;
        this.undoing = undoing;
        this.traces = traces;
        this.history = history;
        this.accounts = accounts;
        this.copies = copies;
        this.templates = templates;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /// Takes files and starts their check. Files of the school that were being checked before are let go.
    ///
    /// @throws NotApplicable when there are too many or none
    public BatchId begin(List<Upload> files) {
        access.require(IMPORT_RUN, Target.school());
        if (files.isEmpty()) {
            throw new NotApplicable("onboarding.no-files");
        }
        if (files.size() > MOST_FILES
                || files.stream().mapToLong(file -> file.content().length).sum() > MOST_BYTES) {
            throw new NotApplicable("onboarding.too-many-files", MOST_FILES, MOST_BYTES / 1024 / 1024);
        }
        jobs.requireRoom();
        var now = clock.instant();
        batches.forgetOlderThan(now.minus(KEPT));
        traces.forgetOlderThan(undoing.earliest());
        var id = batches.add(
                Upload.apart(files), CurrentActor.require().account().value(), now);
        check(id);
        return id;
    }

    /// The files as they stand, with the preview once they have been checked.
    ///
    /// @throws UnknownBatch when there are none
    public Batch batch(BatchId id) {
        access.require(IMPORT_RUN, Target.school());
        return batches.get(id);
    }

    /// The files that somebody has begun with and not finished.
    public Optional<Batch> unfinished() {
        access.require(IMPORT_RUN, Target.school());
        return batches.open().map(batches::get);
    }

    /// Decides whether rows and persons of the register are the same, and checks again.
    ///
    /// @param judgements by the keys of the pairs; decisions made before stay
    public void decide(BatchId id, Map<String, Judgement> judgements) {
        access.require(IMPORT_RUN, Target.school());
        var batch = checked(id);
        jobs.requireRoom();
        var all = new HashMap<>(batch.judgements());
        all.putAll(judgements);
        batches.judge(id, all);
        check(id);
    }

    /// Reads and checks files again: the school has explained something since.
    ///
    /// @throws NotApplicable when the files are not checked
    public void checkAgain(BatchId id) {
        access.require(IMPORT_RUN, Target.school());
        checked(id);
        jobs.requireRoom();
        batches.again(id);
        check(id);
    }

    /// Says whether the pupils whom the files do not name have left (I-07). Without that nothing happens to them.
    ///
    /// @throws NotApplicable when the files are not checked
    public void leave(BatchId id, boolean leaving) {
        access.require(IMPORT_RUN, Target.school());
        access.require(PUPILS_MOVE, Target.school());
        if (leaving && checked(id).extent() == Extent.SOME) {
            throw new NotApplicable("onboarding.some-only");
        }
        checked(id);
        batches.leave(id, leaving);
    }

    /// Says how much of its classes the list of pupils names.
    ///
    /// @throws NotApplicable when the files are not checked
    public void extent(BatchId id, Extent extent) {
        access.require(IMPORT_RUN, Target.school());
        checked(id);
        batches.extent(id, extent);
    }

    /// Says by what and since when the pupils move whom the list moves, and checks again.
    ///
    /// @throws NotApplicable when the files are not checked
    public void order(BatchId id, MoveOrder order) {
        access.require(IMPORT_RUN, Target.school());
        checked(id);
        jobs.requireRoom();
        batches.order(id, order);
        check(id);
    }

    /// Says as the second person that so unusual a list is meant (I-06).
    ///
    /// @throws NotApplicable when the files are not checked, or for the one who has begun with them
    public void approve(BatchId id) {
        access.require(IMPORT_RUN, Target.school());
        var batch = checked(id);
        var by = access.actor().account();
        if (batch.createdBy().equals(by)) {
            throw new NotApplicable("onboarding.second-person");
        }
        batches.approve(id, by);
        events.publishEvent(new ImportApproved(id, batch.leaving()));
    }

    /// Starts applying files; the job tells [Applied].
    ///
    /// @param confirmed that the school means it, when unusually much would change or pupils would leave
    /// @throws NotApplicable when they are not checked, not sound, held and not approved, or not confirmed
    public JobId apply(BatchId id, boolean confirmed) {
        access.require(IMPORT_RUN, Target.school());
        presence.require();
        var batch = checked(id);
        var preview = batch.preview();
        if (preview == null || !preview.applicable()) {
            throw new NotApplicable("onboarding.not-sound");
        }
        if (batch.waits()) {
            throw new NotApplicable("onboarding.second-person");
        }
        if ((batch.held() || batch.leaving() || preview.anybodyLeaves()) && !confirmed) {
            throw new NotApplicable("onboarding.held");
        }
        var job = jobs.start(APPLY, 0, progress -> applying.run(id, progress));
        batches.workedOnBy(id, job);
        return job;
    }

    /// Lets the files go; nothing has been changed.
    public void giveUp(BatchId id) {
        access.require(IMPORT_RUN, Target.school());
        if (batches.get(id).state().open()) {
            batches.end(id, BatchState.GIVEN_UP);
        }
    }

    /// One of the files again, with what is wrong in a column of its own and at the cells (I-04).
    ///
    /// @throws UnknownBatch when the files are not kept any more or have none of this name
    public MarkedFile marked(BatchId id, String file) {
        access.require(IMPORT_RUN, Target.school());
        return copies.of(batches.get(id), file);
    }

    /// An empty workbook to be filled in (I-01).
    public byte[] template(Kind kind) {
        access.require(IMPORT_RUN, Target.school());
        return templates.of(kind);
    }

    /// What was applied, the newest first.
    public List<ImportLine> history(int most) {
        access.require(IMPORT_RUN, Target.school());
        return history.latest(most);
    }

    /// Whether these files can still be taken back: for 24 hours (I-08).
    public boolean undoable(ImportLine line) {
        access.require(IMPORT_RUN, Target.school());
        return line.undoneAt() == null && line.appliedAt().isAfter(undoing.earliest());
    }

    /// What taking files back would do, and what has been built on them since.
    ///
    /// @throws NotApplicable when it is too late, or they have been taken back
    public Standing standing(BatchId id) {
        access.require(IMPORT_RUN, Target.school());
        return undoing.standing(id);
    }

    /// Starts taking files back as a whole; the job tells [Undone].
    ///
    /// @throws NotApplicable when it is too late, or something has been built on them
    public JobId undo(BatchId id) {
        access.require(IMPORT_RUN, Target.school());
        presence.require();
        if (!undoing.standing(id).free()) {
            throw new NotApplicable("onboarding.failure.built-on");
        }
        var job = jobs.start(UNDO, 0, progress -> undoing.run(id, progress));
        batches.workedOnBy(id, job);
        return job;
    }

    /// Makes the accounts that are missing, if an import could not.
    public Provisioned makeAccounts() {
        access.require(IMPORT_RUN, Target.school());
        return accounts.provision();
    }

    private Batch checked(BatchId id) {
        var batch = batches.get(id);
        if (batch.state() != BatchState.CHECKED) {
            throw new NotApplicable("onboarding.not-checked");
        }
        return batch;
    }

    private void check(BatchId id) {
        var job = jobs.start(CHECK, 0, progress -> {
            previewing.run(id, progress);
            return null;
        });
        batches.workedOnBy(id, job);
    }
}
