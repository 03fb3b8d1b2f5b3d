package app.okrug.identity;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentActor;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import java.util.List;
import org.springframework.stereotype.Service;

/// The members of the current school as those see them who look after its users: how far their accounts have come,
/// where they are signed in, and what is done about it. Nothing here reaches another school: whoever is kept out of
/// this one goes on in the others.
@Service
public class SchoolMembers {

    private final Access access;
    private final Presence presence;
    private final MemberRows rows;
    private final OpenSessions sessions;
    private final AccountChanges changes;
    private final SecondFactors factors;
    private final ControlPlane control;
    private final IdentityLog log;

    SchoolMembers(
            Access access,
            Presence presence,
            MemberRows rows,
            OpenSessions sessions,
            AccountChanges changes,
            SecondFactors factors,
            ControlPlane control,
            IdentityLog log) {
        this.access = access;
        this.presence = presence;
        this.rows = rows;
        this.sessions = sessions;
        this.changes = changes;
        this.factors = factors;
        this.control = control;
        this.log = log;
    }

    /// A part of the members, by name.
    ///
    /// @param from how many to leave out at the beginning
    /// @param size how many at most
    /// @throws AccessRefused without the right
    public MemberPart find(MemberWish wish, int from, int size) {
        access.require(Right.USERS_VIEW, Target.school());
        return rows.find(CurrentSchool.require(), wish, from, size);
    }

    /// What an account is in this school.
    ///
    /// @throws AccessRefused without the right
    /// @throws UnknownAccount when it is nothing here
    public List<MemberLine> of(UserId account) {
        access.require(Right.USERS_VIEW, Target.school());
        return known(account);
    }

    /// Where an account of this school is signed in.
    ///
    /// @throws AccessRefused without the right
    /// @throws UnknownAccount when it is nobody of this school
    public List<OpenSession> sessions(UserId account) {
        access.require(Right.USERS_MANAGE, Target.school());
        known(account);
        return sessions.of(account);
    }

    /// Ends one session of an account of this school.
    ///
    /// @throws AccessRefused without the right
    /// @throws UnknownAccount when it is nobody of this school
    public void endSession(UserId account, SessionId session) {
        access.require(Right.USERS_MANAGE, Target.school());
        known(account);
        control.inTransaction(() -> {
            if (sessions.end(account, session)) {
                note("session_ended", account);
            }
        });
    }

    /// Ends all sessions of an account of this school, and takes back what programs were given (S-06). The password
    /// stays.
    ///
    /// @throws AccessRefused without the right
    /// @throws UnknownAccount when it is nobody of this school
    public void signOutEverywhere(UserId account) {
        access.require(Right.USERS_MANAGE, Target.school());
        known(account);
        control.inTransaction(() -> {
            changes.signOut(account);
            note("signed_out_everywhere", account);
        });
    }

    /// Keeps an account out of this school at once, with all that it is here.
    ///
    /// @param reason for the record and for whoever lets it in again
    /// @throws AccessRefused without the right
    /// @throws UnknownAccount when it is nobody of this school
    /// @throws NotOneself for one's own account
    public void blockHere(UserId account, String reason) {
        access.require(Right.USERS_MANAGE, Target.school());
        notOneself(account);
        presence.require();
        var by = CurrentActor.require().account();
        control.inTransaction(() -> {
            known(account).forEach(line -> changes.blockHere(line.membership(), by, reason.strip()));
            note("blocked_here", account);
        });
    }

    /// Lets an account into this school again.
    ///
    /// @throws AccessRefused without the right
    /// @throws UnknownAccount when it is nobody of this school
    public void admitHere(UserId account) {
        access.require(Right.USERS_MANAGE, Target.school());
        notOneself(account);
        var by = CurrentActor.require().account();
        control.inTransaction(() -> {
            known(account).forEach(line -> changes.blockHere(line.membership(), by, null));
            note("admitted_here", account);
        });
    }

    /// Takes the password of an account away, and its second step with it, and ends its sessions: from here on only a
    /// fresh code lets in.
    ///
    /// @throws AccessRefused without the right
    /// @throws UnknownAccount when it is nobody of this school, or opens more than this school
    /// @throws NotOneself for one's own account
    public void reset(UserId account) {
        access.require(Right.USERS_MANAGE, Target.school());
        notOneself(account);
        presence.require();
        if (known(account).stream().anyMatch(MemberLine::elsewhere)) {
            throw new UnknownAccount(account);
        }
        control.inTransaction(() -> {
            changes.noPassword(account);
            factors.removeAll(account);
            note("password_taken", account);
        });
    }

    private List<MemberLine> known(UserId account) {
        var lines = rows.of(CurrentSchool.require(), account);
        if (lines.isEmpty()) {
            throw new UnknownAccount(account);
        }
        return lines;
    }

    private static void notOneself(UserId account) {
        if (CurrentActor.require().account().equals(account)) {
            throw new NotOneself();
        }
    }

    private void note(String action, UserId account) {
        log.note(action, CurrentActor.require().account(), CurrentSchool.require(), account);
    }
}
