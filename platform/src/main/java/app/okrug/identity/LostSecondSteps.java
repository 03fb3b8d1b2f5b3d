package app.okrug.identity;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Takes away a second step whose telephone, passkeys and recovery codes are lost: of an operator by another one, of
/// anybody of a school by the office, of those who open one school alone by who looks after its users. The password
/// stays, all sessions end, and the reason is on record. Whoever does it has seen the person.
@Service
public class LostSecondSteps {

    /// How long a reason may be.
    public static final int LONGEST_REASON = 500;

    private final Access access;
    private final Office office;
    private final Presence presence;
    private final MemberRows rows;
    private final SecondFactors factors;
    private final AccountChanges changes;
    private final ControlPlane control;
    private final IdentityLog log;

    private record Found(UserId account, String name) {}

    LostSecondSteps(
            Access access,
            Office office,
            Presence presence,
            MemberRows rows,
            SecondFactors factors,
            AccountChanges changes,
            ControlPlane control,
            IdentityLog log) {
        this.access = access;
        this.office = office;
        this.presence = presence;
        this.rows = rows;
        this.factors = factors;
        this.changes = changes;
        this.control = control;
        this.log = log;
    }

    /// Of another operator.
    ///
    /// @throws AccessRefused when no operator acts
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws NotOneself for one's own account
    /// @throws UnknownAccount when it is no operator's
    /// @throws IllegalArgumentException without a reason
    public void ofOperator(UserId account, String reason) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        presence.require();
        var by = CurrentOperator.require().account();
        if (by.equals(account)) {
            throw new NotOneself();
        }
        if (!operator(account)) {
            throw new UnknownAccount(account);
        }
        take(account, by, null, reason);
    }

    /// Of somebody of a school who has turned to the office: its administrator, or whoever opens several schools. An
    /// operator is left to [#ofOperator].
    ///
    /// @param login as the person says it
    /// @return whose it was; empty when nobody of the school has this login, or has no second step
    /// @throws AccessRefused when no operator acts
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws IllegalArgumentException without a reason
    public Optional<String> byOffice(SchoolId school, String login, String reason) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        presence.require();
        var found = found(school, Logins.typed(login))
                .filter(one -> factors.has(one.account()) && !operator(one.account()));
        found.ifPresent(one -> take(one.account(), CurrentOperator.require().account(), school, reason));
        return found.map(Found::name);
    }

    /// Of an account that opens the current school and nothing else.
    ///
    /// @throws AccessRefused without the right
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws NotOneself for one's own account
    /// @throws UnknownAccount when it is nobody of this school, or opens more than this school
    /// @throws IllegalArgumentException without a reason
    public void here(UserId account, String reason) {
        access.require(Right.USERS_MANAGE, Target.school());
        var by = CurrentActor.require().account();
        if (by.equals(account)) {
            throw new NotOneself();
        }
        presence.require();
        var school = CurrentSchool.require();
        var lines = rows.of(school, account);
        if (lines.isEmpty() || lines.stream().anyMatch(MemberLine::elsewhere)) {
            throw new UnknownAccount(account);
        }
        take(account, by, school, reason);
    }

    private void take(UserId account, UserId by, @Nullable SchoolId school, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A second step is taken away with a reason");
        }
        control.inTransaction(() -> {
            if (factors.removeAll(account)) {
                changes.signOut(account);
                log.because("second_step_taken", by, school, account, reason.strip());
            }
        });
    }

    private boolean operator(UserId account) {
        return control.sql()
                .sql("select exists (select from identity_operator where account_id = ? and ended_at is null)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<Found> found(SchoolId school, String login) {
        return control.sql()
                .sql("""
                        select id, display_name from identity_account account
                        where login = ? and exists (
                            select from identity_membership membership
                            where membership.account_id = account.id and school_id = ? and ended_at is null)
                        """)
                .params(login, school.value())
                .query((row, _) ->
                        new Found(new UserId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .optional();
    }
}
