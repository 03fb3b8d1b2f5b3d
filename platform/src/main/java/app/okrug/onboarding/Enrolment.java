package app.okrug.onboarding;

import static app.okrug.access.Right.PUPILS_MOVE;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.people.GuardianRow;
import app.okrug.people.Movement;
import app.okrug.people.Order;
import app.okrug.people.PupilRow;
import java.util.List;
import org.springframework.stereotype.Service;

/// Takes a single pupil in together with the family: into the register first, then with accounts, whose slips can be
/// printed at once.
@Service
public class Enrolment {

    private final Access access;
    private final Movement movement;
    private final MemberAccounts accounts;

    Enrolment(Access access, Movement movement, MemberAccounts accounts) {
        this.access = access;
        this.movement = movement;
        this.accounts = accounts;
    }

    /// Takes the pupil in. Accounts that could not be made are made by the next arrival or import.
    ///
    /// @throws app.okrug.people.UnfitMove when the register knows the pupil already, or the day is not in the year
    public PersonId arrive(PupilRow row, List<GuardianRow> family, Order order) {
        access.require(PUPILS_MOVE, Target.school());

        var pupil = movement.arrive(row, family, order);
        accounts.provision();
        return pupil;
    }
}
