package app.okrug.onboarding;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.identity.Provisioned;
import app.okrug.people.RegisteredPersons;
import app.okrug.people.RegisteredPersons.Registered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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

    /// Brings the accounts of these people in line with the register: who is in it has one, who is not loses the
    /// membership.
    void settle(Collection<PersonId> people) {
        end(people, persons.staff(), Category.STAFF);
        end(people, persons.pupils(), Category.PUPIL);
        end(people, persons.guardians(), Category.GUARDIAN);
        provision();
    }

    private void end(Collection<PersonId> people, List<Registered> registered, Category category) {
        var present = registered.stream()
                .filter(Registered::present)
                .map(Registered::person)
                .collect(Collectors.toSet());
        accounts.end(people.stream().filter(person -> !present.contains(person)).toList(), category);
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
