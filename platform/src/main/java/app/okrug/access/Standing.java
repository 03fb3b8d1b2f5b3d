package app.okrug.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// All that a decision needs to know of a person on a day.
record Standing(
        PersonId person,
        Category category,
        Set<Role> roles,
        List<PersonalGrant> grants,
        Relations relations,
        LocalDate today) {

    /// The same roles, rights and relations on another day.
    Standing on(LocalDate day) {
        return new Standing(person, category, roles, grants, relations, day);
    }
}
