package app.okrug.identity;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.CurrentActor;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Two accounts of one grown-up in one school made one: what the closed one was in the school the kept one is from then
/// on, with all roles, children and courses, since these hang on persons. For a day it can be taken back.
///
/// A school does this where both accounts open nothing beyond it; for others the office does (ADR 32).
@Service
public class AccountMerges {

    /// How long it can be taken back.
    public static final Duration RETURNABLE = Duration.ofHours(24);

    private final Access access;
    private final Presence presence;
    private final MemberRows members;
    private final MergeRows rows;
    private final AccountChanges changes;
    private final ControlPlane control;
    private final IdentityLog log;
    private final Clock clock;

    AccountMerges(
            Access access,
            Presence presence,
            MemberRows members,
            MergeRows rows,
            AccountChanges changes,
            ControlPlane control,
            IdentityLog log,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.members = members;
        this.rows = rows;
        this.changes = changes;
        this.control = control;
        this.log = log;
        this.clock = clock;
    }

    /// Makes two accounts one. Who is signed in by the closed one is out at once.
    ///
    /// @param kept by whose login and password the person signs in from here on
    /// @param given which is closed
    /// @param reason for the record
    /// @throws AccessRefused without the right
    /// @throws NotOneself when one of them is one's own
    /// @throws UnknownAccount when one is nobody of this school, or opens more than it
    /// @throws UnfitMerge when one is kept out or a pupil's, or both are the same
    /// @throws ConfirmationNeeded when the reader has to show first that it is they
    public MergeId merge(UserId kept, UserId given, String reason) {
        access.require(Right.USERS_MANAGE, Target.school());
        var by = CurrentActor.require().account();
        if (by.equals(kept) || by.equals(given)) {
            throw new NotOneself();
        }
        if (kept.equals(given) || reason.isBlank()) {
            throw new UnfitMerge("it takes two and a reason");
        }
        presence.require();
        return control.inTransaction(() -> {
            rows.lock(kept, given);
            fit(kept);
            fit(given);
            var merge = rows.move(CurrentSchool.require(), kept, given, reason.strip(), by);
            changes.unlink(given);
            changes.signOut(given);
            rows.close(given);
            rows.touch(kept);
            log.note("merged", by, CurrentSchool.require(), kept, details(given, reason));
            return merge;
        });
    }

    /// Parts them again: each is what it was before, and the closed one opens with its old password.
    ///
    /// @throws AccessRefused without the right
    /// @throws NotOneself when one of them is one's own
    /// @throws MergeIsOver when a day has gone by, or what had moved is not where it was put
    /// @throws ConfirmationNeeded when the reader has to show first that it is they
    public void undo(MergeId id) {
        access.require(Right.USERS_MANAGE, Target.school());
        presence.require();
        var by = CurrentActor.require().account();
        control.inTransaction(() -> {
            var merge = rows.find(CurrentSchool.require(), id).orElseThrow(MergeIsOver::new);
            if (by.equals(merge.kept())) {
                throw new NotOneself();
            }
            rows.lock(merge.kept(), merge.given());
            if (merge.mergedAt().plus(RETURNABLE).isBefore(clock.instant()) || !rows.moveBack(id, merge, by)) {
                throw new MergeIsOver();
            }
            rows.open(merge.given());
            rows.touch(merge.kept());
            log.note("merge_undone", by, CurrentSchool.require(), merge.kept(), details(merge.given(), merge.reason()));
        });
    }

    /// Those of this school that can still be taken back, the latest first.
    ///
    /// @throws AccessRefused without the right
    public List<MergeLine> returnable() {
        access.require(Right.USERS_MANAGE, Target.school());
        return rows.since(CurrentSchool.require(), clock.instant().minus(RETURNABLE));
    }

    private void fit(UserId account) {
        var lines = members.of(CurrentSchool.require(), account);
        if (lines.isEmpty() || lines.stream().anyMatch(MemberLine::elsewhere)) {
            throw new UnknownAccount(account);
        }
        if (lines.stream().anyMatch(line -> line.category() == Category.PUPIL || shut(line.state()))) {
            throw new UnfitMerge("a pupil, or kept out");
        }
    }

    private static boolean shut(UserState state) {
        return state == UserState.BLOCKED || state == UserState.BLOCKED_HERE;
    }

    private static Map<String, Object> details(UserId given, String reason) {
        return Map.of("closed", given.value().toString(), "reason", reason.strip());
    }
}
