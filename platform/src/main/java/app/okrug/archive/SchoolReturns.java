package app.okrug.archive;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.audit.PlatformAudit;
import app.okrug.identity.SchoolMemberships;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobFailed;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.ledger.SoundHistory;
import app.okrug.tenancy.CodeTaken;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolMigrator;
import app.okrug.tenancy.SchoolRegistry;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Makes schools of archives: everything is as it was, under a code of its own, its families waiting until
/// the office has looked at it. All or nothing.
@Service
public class SchoolReturns {

    /// The kind of job that this makes.
    public static final String RETURN = "archive.return";

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 50;

    private final Office office;
    private final SchoolCreation creation;
    private final SchoolRegistry schools;
    private final SchoolMigrator versions;
    private final SchoolMemberships members;
    private final SoundHistory history;
    private final ArchiveFolder folder;
    private final ArchiveRows rows;
    private final PlatformAudit audit;
    private final Jobs jobs;
    private final JsonMapper json;

    SchoolReturns(
            Office office,
            SchoolCreation creation,
            SchoolRegistry schools,
            SchoolMigrator versions,
            SchoolMemberships members,
            SoundHistory history,
            ArchiveFolder folder,
            ArchiveRows rows,
            PlatformAudit audit,
            Jobs jobs,
            JsonMapper json) {
        this.office = office;
        this.creation = creation;
        this.schools = schools;
        this.versions = versions;
        this.members = members;
        this.history = history;
        this.folder = folder;
        this.rows = rows;
        this.audit = audit;
        this.jobs = jobs;
        this.json = json;
    }

    /// Archives whose school is not here any more, the latest first.
    public List<ArchiveLine> ofNobody() {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return rows.ofNobody(MOST);
    }

    /// Makes a school of a file that was brought. The file is moved away from where it lies.
    ///
    /// @param code of the new school
    /// @param name of the new school; empty for the one in the archive
    /// @throws ArchiveRefused when code or name do not fit; what is wrong with the file the job tells
    public JobId bring(Path brought, String code, String name) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        check(code, name);
        var own = folder.adopt(brought);
        return jobs.start(RETURN, 0, progress -> {
            try {
                return make(own, code, name, progress);
            } finally {
                folder.remove(own);
            }
        });
    }

    /// Makes a school of an archive that is kept here.
    ///
    /// @throws ArchiveRefused when code or name do not fit
    /// @throws UnknownArchive when it is not kept any more
    public JobId bring(ArchiveId archive, String code, String name) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        check(code, name);
        var unused = rows.find(archive).orElseThrow(() -> new UnknownArchive(archive));
        var file = folder.existing(archive);
        return jobs.start(RETURN, 0, progress -> make(file, code, name, progress));
    }

    /// The making that goes on now, if there is one.
    public Optional<Job> running() {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return jobs.latest(RETURN, 1).stream()
                .filter(job -> !job.state().over())
                .findFirst();
    }

    /// What has come of it, once its job is done.
    public Optional<Returned> returned(Job job) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return Optional.ofNullable(job.outcome()).map(outcome -> json.readValue(outcome, Returned.class));
    }

    private void check(String code, String name) {
        if (!SchoolCreation.fits(code)) {
            throw new ArchiveRefused("archive.code-unfit", code);
        }
        if (schools.find(code).isPresent()) {
            throw new ArchiveRefused("archive.code-taken", code);
        }
        if (name.length() > LONGEST_NAME) {
            throw new ArchiveRefused("archive.name-long", LONGEST_NAME);
        }
    }

    private Returned make(Path file, String code, String name, Progress progress) {
        progress.step(Sentence.of("archive.step.checking"));
        try (var archive = OpenArchive.open(file, versions.version(), json)) {
            return make(archive, code, name, progress);
        } catch (ArchiveRefused refused) {
            throw new JobFailed(refused.sentence(), refused);
        }
    }

    private Returned make(OpenArchive archive, String code, String name, Progress progress) {
        var manifest = archive.manifest();
        progress.total(manifest.tables().size());
        progress.step(Sentence.of("archive.step.loading"));
        var school = create(archive, code, name.isBlank() ? manifest.name() : name.strip(), progress);
        try {
            var accounts = members.bringBack(school, archive.members());
            var checked = CurrentSchool.call(school, history::check);
            audit.write(
                    "archive.returned",
                    school,
                    code,
                    Map.of(
                            "from",
                            manifest.school().toString(),
                            "taken",
                            manifest.takenAt().toString()));
            return new Returned(
                    school.value(),
                    code,
                    manifest.lines(),
                    manifest.files(),
                    accounts.kept(),
                    accounts.opened(),
                    checked.links(),
                    checked.sound());
        } catch (RuntimeException failure) {
            // Nobody may be left in a school that is not whole.
            members.remove(school);
            creation.takeBack(school);
            throw failure;
        }
    }

    private SchoolId create(OpenArchive archive, String code, String name, Progress progress) {
        var manifest = archive.manifest();
        try {
            return creation.createFilled(
                    code,
                    name,
                    manifest.preset(),
                    ZoneId.of(manifest.zone()),
                    connection -> new ArchiveLoading(connection, archive).load(() -> progress.advance(1)));
        } catch (CodeTaken taken) {
            throw new JobFailed(Sentence.of("archive.code-taken", code), taken);
        } catch (DateTimeException unknown) {
            throw new ArchiveRefused("archive.refused.unreadable");
        }
    }
}
