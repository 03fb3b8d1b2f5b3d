package app.okrug.identity;

import app.okrug.access.AccessRefused;
import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Presence;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Two accounts of one person in two schools made one by the office, with the papers on the table (ADR 32). The person
/// says both logins: the office searches nobody by name, and no school shows it birthdays or telephones. For a day it
/// can be taken back.
@Service
public class OfficeJoins {

    /// How long a reason may be.
    public static final int LONGEST_REASON = 500;

    private final Office office;
    private final Presence presence;
    private final JoinRows joins;
    private final MergeRows rows;
    private final AccountChanges changes;
    private final ControlPlane control;
    private final IdentityLog log;
    private final Clock clock;

    OfficeJoins(
            Office office,
            Presence presence,
            JoinRows joins,
            MergeRows rows,
            AccountChanges changes,
            ControlPlane control,
            IdentityLog log,
            Clock clock) {
        this.office = office;
        this.presence = presence;
        this.joins = joins;
        this.rows = rows;
        this.changes = changes;
        this.control = control;
        this.log = log;
        this.clock = clock;
    }

    /// The account of a login; empty when there is none. That it was looked at is on record.
    ///
    /// @param login as the person says it
    /// @throws AccessRefused when no operator asks
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    public Optional<JoinSide> find(String login) {
        office.require(OfficeRight.ACCOUNTS_JOIN);
        presence.require();
        var found = joins.find(Logins.typed(login));
        found.ifPresent(side -> log.note("looked_at", CurrentOperator.require().account(), null, side.account()));
        return found;
    }

    /// What stands against making these two one; empty when nothing does.
    ///
    /// @throws AccessRefused when no operator asks
    public Optional<JoinFault> fault(JoinSide one, JoinSide other) {
        office.require(OfficeRight.ACCOUNTS_JOIN);
        var by = CurrentOperator.require().account();
        return by.equals(one.account()) || by.equals(other.account())
                ? Optional.of(JoinFault.ONESELF)
                : JoinFault.of(one, other);
    }

    /// Makes two accounts one. Who is signed in by the closed one is out at once.
    ///
    /// @param kept by whose login and password the person signs in from here on
    /// @param given which is closed
    /// @param reason which papers were seen, for the record
    /// @throws AccessRefused when no operator acts
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws UnknownAccount when one is not there
    /// @throws UnfitJoin when something stands against it
    /// @throws IllegalArgumentException without a reason
    public MergeId join(UserId kept, UserId given, String reason) {
        office.require(OfficeRight.ACCOUNTS_JOIN);
        presence.require();
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Accounts are made one with a reason");
        }
        return control.inTransaction(() -> {
            rows.lock(kept, given);
            fault(side(kept), side(given)).ifPresent(fault -> {
                throw new UnfitJoin(fault);
            });
            var by = CurrentOperator.require().account();
            var merge = rows.move(null, kept, given, reason.strip(), by);
            changes.unlink(given);
            changes.signOut(given);
            rows.close(given);
            rows.touch(kept);
            log.note("merged", by, null, kept, details(given, reason));
            return merge;
        });
    }

    /// Parts them again: each is what it was before, and the closed one opens with its old password.
    ///
    /// @throws AccessRefused when no operator acts
    /// @throws ConfirmationNeeded when it is too long ago that the person has shown who it is
    /// @throws MergeIsOver when a day has gone by, or what had moved is not where it was put
    public void undo(MergeId id) {
        office.require(OfficeRight.ACCOUNTS_JOIN);
        presence.require();
        var by = CurrentOperator.require().account();
        control.inTransaction(() -> {
            var merge = rows.find(null, id).orElseThrow(MergeIsOver::new);
            rows.lock(merge.kept(), merge.given());
            if (merge.mergedAt().plus(AccountMerges.RETURNABLE).isBefore(clock.instant())
                    || !rows.moveBack(id, merge, by)) {
                throw new MergeIsOver();
            }
            rows.open(merge.given());
            rows.touch(merge.kept());
            log.note("merge_undone", by, null, merge.kept(), details(merge.given(), merge.reason()));
        });
    }

    /// Those of the office that can still be taken back, the latest first.
    ///
    /// @throws AccessRefused when no operator asks
    public List<MergeLine> returnable() {
        office.require(OfficeRight.ACCOUNTS_JOIN);
        return rows.since(null, clock.instant().minus(AccountMerges.RETURNABLE));
    }

    private JoinSide side(UserId account) {
        return joins.find(account).orElseThrow(() -> new UnknownAccount(account));
    }

    private static Map<String, Object> details(UserId given, String reason) {
        return Map.of("closed", given.value().toString(), "reason", reason.strip());
    }
}
