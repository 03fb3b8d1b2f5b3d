package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Accounts of the people of a school: one for each person across the municipality.
@Service
public class Accounts {

    private final ControlPlane control;
    private final Provisioning provisioning;
    private final AccountReads reads;
    private final AccountChanges changes;

    Accounts(ControlPlane control, Provisioning provisioning, AccountReads reads, AccountChanges changes) {
        this.control = control;
        this.provisioning = provisioning;
        this.reads = reads;
        this.changes = changes;
    }

    /// Gives all who cannot sign in to the current school yet an account and a membership. May be repeated.
    ///
    /// An account of another school is never taken over, however alike the names are: joining takes a code.
    /// Not in the caller's transaction: it commits by itself, so call it when the people are stored.
    @Open("the register and the import decide who is a member, each after its own check")
    public Provisioned provision(List<NewMember> members) {
        return control.inTransaction(() -> provisioning.provision(CurrentSchool.require(), members));
    }

    /// Ends the memberships of those who have left the current school. Open sessions lose them at once.
    @Open("the register decides who has left, after its own check")
    public int end(Collection<PersonId> people, Category category) {
        return control.inTransaction(() -> changes.endMemberships(CurrentSchool.require(), ids(people), category));
    }

    /// Accounts of these people of the current school; who has none is missing.
    @Open("the asking feature decides; names, logins and whether they are in use")
    public List<AccountLine> of(Collection<PersonId> people, Category category) {
        return reads.lines(CurrentSchool.require(), ids(people), category);
    }

    /// How the members of the current school are called, whatever they are there.
    @Open("the asking feature decides; names only")
    public Map<UserId, String> names() {
        var names = new HashMap<UserId, String>();
        reads.lines(CurrentSchool.require()).forEach(line -> names.put(line.account(), line.displayName()));
        return names;
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).distinct().toList();
    }
}
