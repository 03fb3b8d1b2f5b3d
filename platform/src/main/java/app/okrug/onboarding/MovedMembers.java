package app.okrug.onboarding;

import app.okrug.people.MoveTakenBack;
import app.okrug.people.PupilMoved;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Brings accounts in line when pupils leave or come back, by whatever way: the book of movement, a move taken back, a
/// list that is silent about them. Once for a transaction, however many it moves: the register is read before it is
/// committed and accounts are written after.
@Component
class MovedMembers {

    private static final Logger log = LoggerFactory.getLogger(MovedMembers.class);

    private final MemberAccounts accounts;

    MovedMembers(MemberAccounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void moved(PupilMoved moved) {
        switch (moved.kind()) {
            case LEFT, ARRIVED -> settleAfterwards();
            case TRANSFERRED, SUBGROUP_CHANGED -> {}
        }
    }

    @EventListener
    void takenBack(MoveTakenBack move) {
        switch (move.kind()) {
            case LEFT, ARRIVED -> settleAfterwards();
            case TRANSFERRED, SUBGROUP_CHANGED -> {}
        }
    }

    private void settleAfterwards() {
        var settling = new Settling(accounts, CurrentSchool.require());
        if (!TransactionSynchronizationManager.getSynchronizations().contains(settling)) {
            TransactionSynchronizationManager.registerSynchronization(settling);
        }
    }

    /// One for a school and a transaction.
    private static final class Settling implements TransactionSynchronization {

        private final MemberAccounts accounts;
        private final SchoolId school;
        private MemberAccounts.@Nullable Wanted wanted;

        Settling(MemberAccounts accounts, SchoolId school) {
            this.accounts = accounts;
            this.school = school;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            wanted = accounts.wanted();
        }

        /// The move itself is stored: accounts that could not be written now are by the next move or the next night.
        @Override
        public void afterCommit() {
            try {
                accounts.follow(Objects.requireNonNull(wanted));
            } catch (DataAccessException | TransactionException failure) {
                log.warn("Accounts of school {} do not follow the register yet: {}", school, failure.getClass());
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Settling same && same.school.equals(school);
        }

        @Override
        public int hashCode() {
            return school.hashCode();
        }
    }
}
