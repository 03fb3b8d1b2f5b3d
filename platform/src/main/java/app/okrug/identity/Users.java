package app.okrug.identity;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The users of a school, for those who look after them: who can sign in, and stopping whose credentials are lost.
@Service
public class Users {

    private final Access access;
    private final Office office;
    private final ControlPlane control;
    private final AccountReads reads;
    private final AccountChanges changes;
    private final IdentityLog log;

    Users(
            Access access,
            Office office,
            ControlPlane control,
            AccountReads reads,
            AccountChanges changes,
            IdentityLog log) {
        this.access = access;
        this.office = office;
        this.control = control;
        this.reads = reads;
        this.changes = changes;
        this.log = log;
    }

    /// All members of the current school.
    ///
    /// @throws AccessRefused without the right
    public List<AccountLine> all() {
        access.require(Right.USERS_VIEW, Target.school());
        return reads.lines(CurrentSchool.require());
    }

    /// Keeps an account out at once, everywhere: its credentials are in wrong hands (regulations P33).
    ///
    /// @throws AccessRefused without the right
    /// @throws UnknownAccount when it is nobody of the current school, or an operator of the office
    public void block(UserId account) {
        access.require(Right.USERS_MANAGE, Target.school());
        member(account);
        control.inTransaction(() -> {
            changes.block(account);
            log.note("blocked", CurrentActor.require().account(), CurrentSchool.require(), account);
        });
    }

    /// Lets an account of this school in again. Who blocked it elsewhere had a reason: then it takes the office.
    ///
    /// @throws AccessRefused without the right
    /// @throws UnknownAccount when it is nobody of the current school, or of others too
    public void unblock(UserId account) {
        access.require(Right.USERS_MANAGE, Target.school());
        member(account);
        if (reads.memberships(account).stream()
                .anyMatch(membership -> !membership.school().equals(CurrentSchool.require()))) {
            throw new UnknownAccount(account);
        }
        control.inTransaction(() -> {
            changes.unblock(account);
            log.note("unblocked", CurrentActor.require().account(), CurrentSchool.require(), account);
        });
    }

    /// Keeps any account out, or lets it in again, by the office.
    ///
    /// @throws AccessRefused when no operator acts
    public void blockByOffice(UserId account, boolean blocked) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        control.inTransaction(() -> {
            if (blocked) {
                changes.block(account);
            } else {
                changes.unblock(account);
            }
            log.note(
                    blocked ? "blocked" : "unblocked", CurrentOperator.require().account(), null, account);
        });
    }

    /// Open sessions of the people of a school ask again whom the school lets in: its state has changed.
    ///
    /// @throws AccessRefused when no operator acts
    public void admitAgain(SchoolId school) {
        office.require(OfficeRight.SCHOOLS_CHANGE);
        changes.membersOf(school);
    }

    private void member(UserId account) {
        var school = CurrentSchool.require();
        var here = control.sql()
                .sql("""
                        select id from identity_membership membership
                        where account_id = ? and school_id = ? and ended_at is null and not exists (
                            select from identity_operator operator
                            where operator.account_id = membership.account_id and operator.ended_at is null)
                        limit 1
                        """)
                .params(account.value(), school.value())
                .query(UUID.class)
                .optional();
        if (here.isEmpty()) {
            throw new UnknownAccount(account);
        }
    }
}
