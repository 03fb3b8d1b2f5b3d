package app.okrug.archive;

import app.okrug.access.Access;
import app.okrug.access.CurrentActor;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.audit.Looked;
import app.okrug.audit.PlatformAudit;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// The school's own data as a whole, for its administrator: taken into a file, and downloaded while the
/// file is kept.
@Service
public class Archives {

    /// The kind of job that takes an archive.
    public static final String TAKE = "archive.take";

    private static final int MOST = 50;
    private static final int KEPT = 3;

    private final Access access;
    private final Presence presence;
    private final SchoolRegistry schools;
    private final ArchiveTaking taking;
    private final ArchiveRows rows;
    private final ArchiveFolder folder;
    private final ApplicationEventPublisher events;
    private final PlatformAudit audit;
    private final Jobs jobs;

    Archives(
            Access access,
            Presence presence,
            SchoolRegistry schools,
            ArchiveTaking taking,
            ArchiveRows rows,
            ArchiveFolder folder,
            ApplicationEventPublisher events,
            PlatformAudit audit,
            Jobs jobs) {
        this.access = access;
        this.presence = presence;
        this.schools = schools;
        this.taking = taking;
        this.rows = rows;
        this.folder = folder;
        this.events = events;
        this.audit = audit;
        this.jobs = jobs;
    }

    /// Starts taking everything that the current school has stored. Of two that are wanted at once the
    /// second is the first.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    public JobId take() {
        access.require(Right.ARCHIVE_TAKE, Target.school());
        presence.require();

        var going = running();
        if (going.isPresent()) {
            return going.get().id();
        }
        var account = CurrentActor.require().account().value();
        events.publishEvent(new Looked("archive.taken", CurrentSchool.require().toString()));
        return jobs.start(TAKE, 0, progress -> {
            taking.take(schools.current(), ArchiveKind.EXPORT, account, progress);
            letGoOlder();
            return null;
        });
    }

    /// The folder belongs to all schools: no one fills it alone.
    private void letGoOlder() {
        rows.of(CurrentSchool.require(), MOST).stream()
                .filter(line -> line.kind() == ArchiveKind.EXPORT)
                .skip(KEPT)
                .forEach(line -> {
                    folder.remove(line.id());
                    rows.remove(line.id());
                });
    }

    /// The taking that goes on now, if there is one.
    public Optional<Job> running() {
        access.require(Right.ARCHIVE_TAKE, Target.school());

        return jobs.latest(TAKE, 1).stream().filter(job -> !job.state().over()).findFirst();
    }

    /// The exports of the current school that are still kept, the latest first. Copies are the office's
    /// affair.
    public List<ArchiveLine> all() {
        access.require(Right.ARCHIVE_TAKE, Target.school());

        return rows.of(CurrentSchool.require(), MOST).stream()
                .filter(line -> line.kind() == ArchiveKind.EXPORT)
                .toList();
    }

    /// Hands one over. Who has downloaded what stays in the school's record and in the deployment's.
    ///
    /// @throws UnknownArchive when it is not one of this school, or not kept any more
    public ArchiveFile open(ArchiveId id) {
        access.require(Right.ARCHIVE_TAKE, Target.school());

        var line = rows.find(id)
                .filter(one -> one.school().equals(CurrentSchool.require()))
                .filter(one -> one.kind() == ArchiveKind.EXPORT)
                .orElseThrow(() -> new UnknownArchive(id));
        var file = ArchiveFile.of(line, folder.existing(id));
        events.publishEvent(new Looked("archive.downloaded", id.toString()));
        audit.write("archive.downloaded", line.school(), line.code(), Map.of("archive", id.toString()));
        return file;
    }
}
