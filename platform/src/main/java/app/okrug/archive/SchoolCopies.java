package app.okrug.archive;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Presence;
import app.okrug.audit.PlatformAudit;
import app.okrug.identity.Users;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobFailed;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.language.Sentence;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolMoved;
import app.okrug.tenancy.SchoolState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The copies of a school as the office sees them: when they were taken and how large they are, never what
/// is in them. Only the archive of a school that leaves is handed over to the office.
@Service
public class SchoolCopies {

    private static final String COPY = "archive.copy.";
    private static final int MOST = 100;
    private static final int LONGEST_REASON = 500;

    private final Office office;
    private final Presence presence;
    private final ArchiveTaking taking;
    private final ArchiveRows rows;
    private final ArchiveFolder folder;
    private final NightlyRows nightly;
    private final SchoolLife life;
    private final Users users;
    private final PlatformAudit audit;
    private final Jobs jobs;

    SchoolCopies(
            Office office,
            Presence presence,
            ArchiveTaking taking,
            ArchiveRows rows,
            ArchiveFolder folder,
            NightlyRows nightly,
            SchoolLife life,
            Users users,
            PlatformAudit audit,
            Jobs jobs) {
        this.office = office;
        this.presence = presence;
        this.taking = taking;
        this.rows = rows;
        this.folder = folder;
        this.nightly = nightly;
        this.life = life;
        this.users = users;
        this.audit = audit;
        this.jobs = jobs;
    }

    /// The copies of a school and what it took along when it left, the latest first.
    public List<ArchiveLine> of(RegisteredSchool school) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return rows.of(school.id(), MOST).stream()
                .filter(line -> line.kind() != ArchiveKind.EXPORT)
                .toList();
    }

    /// How the nightly copy of a school stands; empty before the first night.
    public Optional<Nightly> nightly(RegisteredSchool school) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return nightly.find(school.id());
    }

    /// How the nightly copies of all schools stand.
    public Map<SchoolId, Nightly> nightly() {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return nightly.all();
    }

    /// The latest copy whose picture is not after a moment: what can be brought back when that moment is
    /// wanted.
    public Optional<ArchiveLine> nearest(RegisteredSchool school, Instant moment) {
        office.require(OfficeRight.SCHOOLS_RESTORE);
        return rows.nearest(school.id(), moment);
    }

    /// Starts taking a copy now.
    ///
    /// @throws ArchiveRefused when the school cannot be read as it stands
    public JobId take(RegisteredSchool school) {
        office.require(OfficeRight.SCHOOLS_RESTORE);
        var going = running(school);
        if (going.isPresent()) {
            return going.get().id();
        }
        readable(school);
        var by = CurrentOperator.require().account().value();
        return jobs.start(COPY + school.id(), 0, progress -> {
            taking.take(school, ArchiveKind.COPY, by, progress);
            return null;
        });
    }

    /// Starts taking the archive of a school that leaves. When it is whole the school is in the archive,
    /// and nobody can sign in there any more.
    ///
    /// @param reason kept with the step
    /// @throws ArchiveRefused without a reason, or when the school is not closing
    public JobId farewell(RegisteredSchool school, String reason) {
        office.require(OfficeRight.SCHOOLS_CHANGE);
        presence.require();
        reason(reason);
        if (school.state() != SchoolState.CLOSING) {
            throw new ArchiveRefused("archive.not-closing", school.name());
        }
        var going = running(school);
        if (going.isPresent()) {
            return going.get().id();
        }
        var by = CurrentOperator.require().account().value();
        return jobs.start(COPY + school.id(), 0, progress -> {
            taking.take(school, ArchiveKind.FAREWELL, by, progress);
            try {
                life.archived(school.id(), reason.strip(), by);
            } catch (SchoolMoved elsewhere) {
                throw new JobFailed(Sentence.of("archive.not-closing", school.name()), elsewhere);
            }
            users.admitAgain(school.id());
            return null;
        });
    }

    /// The taking of a copy that goes on now, if there is one.
    public Optional<Job> running(RegisteredSchool school) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return jobs.latest(COPY + school.id(), 1).stream()
                .filter(job -> !job.state().over())
                .findFirst();
    }

    /// Hands over the archive of a school that has left. Copies of schools that work are not given out.
    ///
    /// @throws UnknownArchive when it is another kind of archive, or not kept any more
    public ArchiveFile open(ArchiveId id) {
        office.require(OfficeRight.SCHOOLS_DELETE);
        var line = rows.find(id)
                .filter(one -> one.kind() == ArchiveKind.FAREWELL)
                .orElseThrow(() -> new UnknownArchive(id));
        var file = ArchiveFile.of(line, folder.existing(id));
        audit.write("archive.downloaded", line.school(), line.code(), Map.of("archive", id.toString()));
        return file;
    }

    static void readable(RegisteredSchool school) {
        if (!school.state().reachable()) {
            throw new ArchiveRefused("archive.not-readable", school.name());
        }
    }

    static void reason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ArchiveRefused("archive.reason-missing", LONGEST_REASON);
        }
    }
}
