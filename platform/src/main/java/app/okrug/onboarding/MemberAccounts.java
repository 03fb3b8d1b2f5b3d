package app.okrug.onboarding;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.identity.Provisioned;
import app.okrug.people.RegisteredPersons;
import app.okrug.people.RegisteredPersons.Registered;
import app.okrug.people.Ties;
import app.okrug.school.SchoolClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Keeps accounts in line with the register: everybody in it has one, and whose last tie to the school has ended loses
/// the membership. May be repeated at any time.
@Component
class MemberAccounts {

    private final RegisteredPersons persons;
    private final Ties ties;
    private final Accounts accounts;
    private final SchoolClock clock;

    MemberAccounts(RegisteredPersons persons, Ties ties, Accounts accounts, SchoolClock clock) {
        this.persons = persons;
        this.ties = ties;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// What the register says of membership now: who has to have an account, and whose last tie to the school has
    /// ended.
    record Wanted(List<NewMember> present, Map<Category, Set<PersonId>> gone) {}

    Provisioned provision() {
        return accounts.provision(present());
    }

    /// Reads the register alone, so that it can be asked in the transaction that changes it.
    Wanted wanted() {
        var today = clock.today();
        var gone = new EnumMap<Category, Set<PersonId>>(Category.class);
        for (var category : Category.values()) {
            gone.put(category, ties.ended(category, today));
        }
        return new Wanted(present(), gone);
    }

    /// Writes accounts alone, so that it needs no connection to the school.
    void follow(Wanted wanted) {
        wanted.gone().forEach((category, people) -> accounts.end(people, category));
        accounts.provision(wanted.present());
    }

    private List<NewMember> present() {
        var members = new ArrayList<NewMember>();
        add(members, persons.staff(), Category.STAFF);
        add(members, persons.pupils(), Category.PUPIL);
        add(members, persons.guardians(), Category.GUARDIAN);
        return members;
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
