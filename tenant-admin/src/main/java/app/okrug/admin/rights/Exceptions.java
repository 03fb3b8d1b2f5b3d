package app.okrug.admin.rights;

import app.okrug.access.Assignment;
import app.okrug.access.Assignments;
import app.okrug.access.PersonId;
import app.okrug.access.PersonalGrant;
import app.okrug.access.PersonalGrants;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.school.SchoolClock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// How many persons have a right, or lack it, in spite of their roles (P-05). The matrix tells it beside the right and
/// in the cells of the roles they hold.
@Component
class Exceptions {

    private final PersonalGrants grants;
    private final Assignments assignments;
    private final SchoolClock clock;

    /// The persons of each right, and who holds which role.
    record Counts(Map<Right, Set<PersonId>> persons, Map<Role, Set<PersonId>> holders) {

        static final Counts NONE = new Counts(Map.of(), Map.of());

        /// Persons with an exception for a right.
        int of(Right right) {
            return persons.getOrDefault(right, Set.of()).size();
        }

        /// Those of them who hold a role that is given by name.
        int of(Right right, Role role) {
            var both = new HashSet<>(persons.getOrDefault(right, Set.of()));
            both.retainAll(holders.getOrDefault(role, Set.of()));
            return both.size();
        }
    }

    Exceptions(PersonalGrants grants, Assignments assignments, SchoolClock clock) {
        this.grants = grants;
        this.assignments = assignments;
        this.clock = clock;
    }

    /// What holds today.
    Counts today() {
        var today = clock.today();
        var persons = grants.all().stream()
                .filter(grant -> grant.holds(today))
                .collect(Collectors.groupingBy(
                        PersonalGrant::right, Collectors.mapping(PersonalGrant::person, Collectors.toSet())));
        if (persons.isEmpty()) {
            return Counts.NONE;
        }
        var holders = assignments.all().values().stream()
                .flatMap(List::stream)
                .filter(assignment -> assignment.holds(today))
                .collect(Collectors.groupingBy(
                        Assignment::role, Collectors.mapping(Assignment::person, Collectors.toSet())));
        return new Counts(persons, holders);
    }
}
