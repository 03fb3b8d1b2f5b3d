package app.okrug.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that a decision needs to know of a person on a day.
///
/// @param handed the roles among them that a colleague has handed on, with the ground
/// @param away what keeps the person from work that day; null when nothing does
/// @param visit null for everybody of the school
/// @param only the rights outside of which nothing is allowed now; null for no such bound
record Standing(
        PersonId person,
        Category category,
        Set<Role> roles,
        List<PersonalGrant> grants,
        Relations relations,
        LocalDate today,
        Map<Role, String> handed,
        @Nullable Away away,
        @Nullable Visit visit,
        @Nullable Set<Right> only) {

    /// Of somebody at work whom nobody has handed anything on.
    Standing(
            PersonId person,
            Category category,
            Set<Role> roles,
            List<PersonalGrant> grants,
            Relations relations,
            LocalDate today) {
        this(person, category, roles, grants, relations, today, Map.of(), null, null, null);
    }

    /// Somebody who is nobody of the school and looks at it for some hours.
    static Standing visiting(PersonId person, Category category, LocalDate today, Visit visit) {
        return new Standing(person, category, Set.of(), List.of(), Relations.NONE, today, Map.of(), null, visit, null);
    }

    /// The same roles, rights and relations on another day.
    Standing on(LocalDate day) {
        return new Standing(person, category, roles, grants, relations, day, handed, away, visit, only);
    }

    /// The same, with nothing allowed outside of some rights.
    Standing within(Set<Right> rights) {
        return new Standing(person, category, roles, grants, relations, today, handed, away, visit, rights);
    }

    /// Whether the right lies outside of what was asked for.
    boolean leavesOut(Right right) {
        return only != null && !only.contains(right);
    }
}
