package app.okrug.archive;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Presence;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import app.okrug.identity.SchoolMemberships;
import app.okrug.ledger.SoundHistory;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchemasBeside;
import app.okrug.tenancy.SchoolEnding;
import app.okrug.tenancy.SchoolState;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// The deletion of a school in the archive, by two people (security.md S-09): one asks for it and says why,
/// another one confirms and types the code of the school. Gone are schema, role, files, memberships, copies
/// and exports; there stay the archive that the school took along, the platform's record, and the heads of
/// the journal's history.
@Service
public class SchoolEnds {

    private static final int MOST = 10_000;

    private final Office office;
    private final Presence presence;
    private final ControlPlane control;
    private final SchoolEnding ending;
    private final SchemasBeside schemas;
    private final BesideRows beside;
    private final SchoolMemberships members;
    private final SoundHistory history;
    private final ArchiveRows rows;
    private final ArchiveFolder folder;
    private final PlatformAudit audit;
    private final Clock clock;

    SchoolEnds(
            Office office,
            Presence presence,
            ControlPlane control,
            SchoolEnding ending,
            SchemasBeside schemas,
            BesideRows beside,
            SchoolMemberships members,
            SoundHistory history,
            ArchiveRows rows,
            ArchiveFolder folder,
            PlatformAudit audit,
            Clock clock) {
        this.office = office;
        this.presence = presence;
        this.control = control;
        this.ending = ending;
        this.schemas = schemas;
        this.beside = beside;
        this.members = members;
        this.history = history;
        this.rows = rows;
        this.folder = folder;
        this.audit = audit;
        this.clock = clock;
    }

    /// What was asked for, if anything was.
    public Optional<EndAsked> asked(RegisteredSchool school) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return control.sql()
                .sql("select reason, asked_by, asked_at from archive_end where school = ?")
                .param(school.id().value())
                .query((row, _) -> new EndAsked(
                        row.getString("reason"),
                        row.getObject("asked_by", UUID.class),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// Asks for the deletion.
    ///
    /// @throws ArchiveRefused without a reason, when the school is not in the archive, or was asked for
    /// already
    public void ask(RegisteredSchool school, String reason) {
        office.require(OfficeRight.SCHOOLS_DELETE);
        SchoolCopies.reason(reason);
        archived(school);
        try {
            control.inTransaction(() -> {
                control.sql()
                        .sql("insert into archive_end (school, reason, asked_by, asked_at) values (?, ?, ?, ?)")
                        .params(
                                school.id().value(),
                                reason.strip(),
                                CurrentOperator.require().account().value(),
                                ArchiveRows.stamp(clock.instant()))
                        .update();
                audit.write("archive.end_asked", school.id(), school.code(), Map.of("reason", reason.strip()));
            });
        } catch (DuplicateKeyException already) {
            throw new ArchiveRefused("archive.end-asked");
        }
    }

    /// Takes the wish back; any operator may.
    public void withdraw(RegisteredSchool school) {
        office.require(OfficeRight.SCHOOLS_DELETE);
        control.inTransaction(() -> {
            control.sql()
                    .sql("delete from archive_end where school = ?")
                    .param(school.id().value())
                    .update();
            audit.write("archive.end_withdrawn", school.id(), school.code(), Map.of());
        });
    }

    /// Deletes the school. When it is cut off it may be confirmed again.
    ///
    /// @param typed the code of the school, as the operator has typed it
    /// @throws ArchiveRefused when nobody else has asked for it, the code is another, or the archive it
    /// took along is missing
    public void confirm(RegisteredSchool school, String typed) {
        office.require(OfficeRight.SCHOOLS_DELETE);
        presence.require();
        archived(school);
        var wish = asked(school).orElseThrow(() -> new ArchiveRefused("archive.end-not-asked"));
        if (wish.by().equals(CurrentOperator.require().account().value())) {
            throw new ArchiveRefused("archive.end-same");
        }
        if (!typed.strip().equals(school.code())) {
            throw new ArchiveRefused("archive.end-code", school.code());
        }
        if (rows.of(school.id(), MOST).stream().noneMatch(this::farewell)) {
            throw new ArchiveRefused("archive.end-no-archive");
        }
        audit.write(
                "archive.end_confirmed",
                school.id(),
                school.code(),
                Map.of("askedBy", wish.by().toString(), "reason", wish.reason()));
        end(school);
    }

    private void end(RegisteredSchool school) {
        beside.of(school.id()).forEach(one -> schemas.drop(school, one.schema()));
        var accounts = members.remove(school.id());
        CurrentSchool.run(school.id(), history::beginAnew);
        ending.end(school.id());
        for (var line : rows.of(school.id(), MOST)) {
            if (line.kind() != ArchiveKind.FAREWELL) {
                folder.remove(line.id());
                rows.remove(line.id());
            }
        }
        audit.write("archive.school_deleted", school.id(), school.code(), Map.of("accounts", accounts));
    }

    private boolean farewell(ArchiveLine line) {
        return line.kind() == ArchiveKind.FAREWELL && folder.has(line.id());
    }

    private static void archived(RegisteredSchool school) {
        if (school.state() != SchoolState.ARCHIVED) {
            throw new ArchiveRefused("archive.not-archived", school.name());
        }
    }
}
