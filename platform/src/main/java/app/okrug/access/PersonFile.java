package app.okrug.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// All roles and personal grants a person was ever given.
record PersonFile(List<Assignment> assignments, List<PersonalGrant> grants) {

    Set<Role> roles(LocalDate day) {
        return assignments.stream()
                .filter(assignment -> assignment.holds(day))
                .map(Assignment::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The roles that are the person's own on a day, to hand on.
    Set<Role> own(LocalDate day) {
        return assignments.stream()
                .filter(assignment -> assignment.own() && assignment.holds(day))
                .map(Assignment::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<PersonalGrant> grants(LocalDate day) {
        return grants.isEmpty()
                ? grants
                : grants.stream().filter(grant -> grant.holds(day)).toList();
    }
}
