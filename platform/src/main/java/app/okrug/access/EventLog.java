package app.okrug.access;

import app.okrug.audit.AuditLine;
import app.okrug.audit.EventWish;
import app.okrug.audit.PlatformAudit;
import app.okrug.audit.SchoolAudit;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Reading the records of what was done: a school's by those of the school, the platform's by the office.
@Service
public class EventLog {

    private static final int MOST = 500;

    private final Access access;
    private final Office office;
    private final SchoolAudit school;
    private final PlatformAudit platform;

    EventLog(Access access, Office office, SchoolAudit school, PlatformAudit platform) {
        this.access = access;
        this.office = office;
        this.school = school;
        this.platform = platform;
    }

    /// Lines of the school's record, the latest first, 500 at most.
    ///
    /// @param actions how the actions begin: `journal.`; empty for all
    /// @param person whose deeds; null for everybody's
    /// @param subject what was done to; empty for anything
    /// @param before only lines with a smaller number, to read on; [Long#MAX_VALUE] to begin
    /// @throws AccessRefused without the right
    public List<AuditLine> ofSchool(String actions, @Nullable PersonId person, String subject, long before, int most) {
        access.require(Right.LOG_VIEW, Target.school());
        return school.lines(actions, person == null ? null : person.value(), subject, before, Math.min(most, MOST));
    }

    /// The same, narrowed by days and by who did it.
    ///
    /// @throws AccessRefused without the right
    public List<AuditLine> ofSchool(EventWish wish, long before, int most) {
        access.require(Right.LOG_VIEW, Target.school());
        return school.lines(wish, before, Math.min(most, MOST));
    }

    /// What concerns accounts of the current school: what was done to them here, and where they signed in.
    ///
    /// @param accounts those that are wanted; that they are of this school is for the caller to know
    /// @param others whether what the school did to nobody of them is wanted, too
    /// @throws AccessRefused without the right
    public List<AuditLine> ofUsers(Collection<UserId> accounts, boolean others, EventWish wish, long before, int most) {
        access.require(Right.LOG_VIEW, Target.school());
        var ids = accounts.stream().map(UserId::value).toList();
        return platform.ofAccounts(CurrentSchool.require(), ids, others, wish, before, Math.min(most, MOST));
    }

    /// Lines of the platform's record, the latest first, 500 at most.
    ///
    /// @param of only of this school; null for all
    /// @throws AccessRefused when no operator acts
    public List<AuditLine> ofPlatform(@Nullable SchoolId of, long before, int most) {
        office.require(OfficeRight.PLATFORM_LOG_VIEW);
        return platform.lines(of, before, Math.min(most, MOST));
    }
}
