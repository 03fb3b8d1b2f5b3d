package app.okrug.onboarding;

import app.okrug.access.Category;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.identity.Provisioned;
import app.okrug.people.RegisteredPersons;
import app.okrug.people.RegisteredPersons.Registered;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gives an account to everybody in the register who has none. May be repeated at any time.
@Component
class MemberAccounts {

    private final RegisteredPersons persons;
    private final Accounts accounts;

    MemberAccounts(RegisteredPersons persons, Accounts accounts) {
        this.persons = persons;
        this.accounts = accounts;
    }

    Provisioned provision() {
        var members = new ArrayList<NewMember>();
        add(members, persons.staff(), Category.STAFF);
        add(members, persons.pupils(), Category.PUPIL);
        add(members, persons.guardians(), Category.GUARDIAN);
        return accounts.provision(members);
    }

    private static void add(List<NewMember> members, List<Registered> persons, Category category) {
        for (var person : persons) {
            if (person.present()) {
                members.add(
                        new NewMember(person.person(), category, person.name().full(), null));
            }
        }
    }
}
