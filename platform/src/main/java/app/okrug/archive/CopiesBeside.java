package app.okrug.archive;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Presence;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import app.okrug.identity.SchoolMemberships;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobFailed;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.ledger.SoundHistory;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchemasBeside;
import app.okrug.tenancy.SchoolMigrator;
import app.okrug.tenancy.SchoolMoved;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// A copy of a school beside its live data (security.md B-03): unfolded, compared, and taken into use in
/// one step. What it replaces stays beside until the office lets it go. Other schools notice nothing.
@Service
public class CopiesBeside {

    private static final String UNFOLD = "archive.beside.";

    private final Office office;
    private final Presence presence;
    private final SchemasBeside schemas;
    private final BesideRows beside;
    private final ArchiveRows rows;
    private final ArchiveFolder folder;
    private final Comparing comparing;
    private final SchoolMemberships members;
    private final SoundHistory history;
    private final SchoolMigrator versions;
    private final ControlPlane control;
    private final PlatformAudit audit;
    private final Jobs jobs;
    private final JsonMapper json;
    private final Clock clock;

    CopiesBeside(
            Office office,
            Presence presence,
            SchemasBeside schemas,
            BesideRows beside,
            ArchiveRows rows,
            ArchiveFolder folder,
            Comparing comparing,
            SchoolMemberships members,
            SoundHistory history,
            SchoolMigrator versions,
            ControlPlane control,
            PlatformAudit audit,
            Jobs jobs,
            JsonMapper json,
            Clock clock) {
        this.office = office;
        this.presence = presence;
        this.schemas = schemas;
        this.beside = beside;
        this.rows = rows;
        this.folder = folder;
        this.comparing = comparing;
        this.members = members;
        this.history = history;
        this.versions = versions;
        this.control = control;
        this.audit = audit;
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
    }

    /// What stands beside the live data of a school, the latest first.
    public List<Beside> of(RegisteredSchool school) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return beside.of(school.id());
    }

    /// The unfolding or comparing that was done last or goes on now.
    public Optional<Job> latest(RegisteredSchool school) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return jobs.latest(UNFOLD + school.id(), 1).stream().findFirst();
    }

    /// What the last comparison has found; empty when none has come to its end.
    public Optional<Compared> compared(RegisteredSchool school) {
        return latest(school).map(Job::outcome).map(outcome -> json.readValue(outcome, Compared.class));
    }

    /// Starts unfolding a copy of the school beside its live data, and comparing the two.
    ///
    /// @throws ArchiveRefused when a copy stands there already, or the school cannot be read
    /// @throws UnknownArchive when there is no such copy of this school
    public JobId unfold(RegisteredSchool school, ArchiveId copy) {
        office.require(OfficeRight.SCHOOLS_RESTORE);
        SchoolCopies.readable(school);
        var line = rows.find(copy)
                .filter(one -> one.school().equals(school.id()))
                .orElseThrow(() -> new UnknownArchive(copy));
        var file = folder.existing(copy);
        var by = CurrentOperator.require().account().value();
        var id = BesideId.next();
        var copyBeside = new Beside(
                id,
                SchemasBeside.name(school.id()),
                BesideState.FILLING,
                line.schemaVersion(),
                line.takenAt(),
                clock.instant());
        try {
            beside.add(school.id(), copyBeside, List.of(), by);
        } catch (DuplicateKeyException another) {
            throw new ArchiveRefused("archive.beside-taken");
        }
        return jobs.start(UNFOLD + school.id(), 0, progress -> unfold(school, id, file, by, progress));
    }

    /// Compares again: the live data go on.
    public JobId compare(RegisteredSchool school, BesideId id) {
        office.require(OfficeRight.SCHOOLS_RESTORE);
        SchoolCopies.readable(school);
        var copy = find(school, id);
        return jobs.start(UNFOLD + school.id(), 0, progress -> compare(school, copy, progress));
    }

    /// Lets the school work with what stands beside; what it has worked with takes its place there. The
    /// memberships become those of that moment, too, and the journal's history begins to be watched anew
    /// from there.
    ///
    /// @param seen the school as the operator has seen it
    /// @param reason kept with the step
    /// @throws ArchiveRefused without a reason, while the school can be changed, or when somebody is
    /// writing still
    public void swap(RegisteredSchool seen, BesideId id, String reason) {
        office.require(OfficeRight.SCHOOLS_RESTORE);
        presence.require();
        SchoolCopies.reason(reason);
        SchoolCopies.readable(seen);
        if (seen.state().writable()) {
            throw new ArchiveRefused("archive.swap-writable", seen.name());
        }
        var copy = find(seen, id);
        if (copy.state() == BesideState.FILLING || !copy.schemaVersion().equals(versions.version())) {
            throw new ArchiveRefused("archive.swap-version", copy.schemaVersion(), versions.version());
        }
        if (schemas.written(seen)) {
            throw new ArchiveRefused("archive.swap-writing");
        }
        var by = CurrentOperator.require().account().value();
        try {
            control.inTransaction(() -> swap(seen, copy, reason.strip(), by));
        } catch (SchoolMoved elsewhere) {
            throw new ArchiveRefused("archive.school-moved", seen.name());
        }
        schemas.swapped(seen.id());
        CurrentSchool.run(seen.id(), history::beginAnew);
    }

    /// Drops what stands beside. There is no way back.
    public void letGo(RegisteredSchool school, BesideId id) {
        office.require(OfficeRight.SCHOOLS_RESTORE);
        var copy = find(school, id);
        schemas.drop(school, copy.schema());
        beside.remove(id);
        audit.write(
                "archive.beside_dropped",
                school.id(),
                school.code(),
                Map.of("asOf", copy.asOf().toString(), "state", copy.state()));
    }

    private Compared unfold(RegisteredSchool school, BesideId id, Path file, UUID by, Progress progress) {
        progress.step(Sentence.of("archive.step.checking"));
        var copy = find(school, id);
        try (var archive = OpenArchive.open(file, versions.version(), json)) {
            if (!archive.manifest().school().equals(school.id().value())) {
                throw new ArchiveRefused("archive.refused.school");
            }
            progress.total(2 * archive.manifest().tables().size());
            progress.step(Sentence.of("archive.step.loading"));
            schemas.make(
                    school,
                    copy.schema(),
                    connection -> new ArchiveLoading(connection, archive).load(() -> progress.advance(1)));
            beside.ready(id, archive.members());
            audit.write(
                    by,
                    "archive.beside_made",
                    school.id(),
                    school.code(),
                    Map.of("asOf", copy.asOf().toString()));
        } catch (ArchiveRefused refused) {
            beside.remove(id);
            throw new JobFailed(refused.sentence(), refused);
        } catch (RuntimeException failure) {
            beside.remove(id);
            throw failure;
        }
        return compare(school, copy, progress);
    }

    private Compared compare(RegisteredSchool school, Beside copy, Progress progress) {
        progress.step(Sentence.of("archive.step.comparing"));
        var all = comparing.compare(school, copy, total -> {}, () -> progress.advance(1));
        return new Compared(
                copy.id().value(),
                clock.instant(),
                all.size(),
                all.stream().filter(table -> !table.none()).toList());
    }

    private void swap(RegisteredSchool seen, Beside copy, String reason, UUID by) {
        var now = clock.instant();
        var before = members.of(seen.id());
        var then = beside.members(copy.id());
        schemas.swap(seen, copy.schema(), reason, by);
        beside.remove(copy.id());
        beside.add(
                seen.id(),
                new Beside(
                        BesideId.next(),
                        seen.schema(),
                        BesideState.REPLACED,
                        String.valueOf(seen.schemaVersion()),
                        now,
                        now),
                before,
                by);
        members.align(seen.id(), then);
        audit.write(
                "archive.swapped",
                seen.id(),
                seen.code(),
                Map.of("asOf", copy.asOf().toString(), "reason", reason));
    }

    private Beside find(RegisteredSchool school, BesideId id) {
        return beside.of(school.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ArchiveRefused("archive.beside-gone"));
    }
}
