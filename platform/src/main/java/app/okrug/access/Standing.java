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
record Standing(
        PersonId person,
        Category category,
        Set<Role> roles,
        List<PersonalGrant> grants,
        Relations relations,
        LocalDate today,
        Map<Role, String> handed,
        @Nullable Away away) {

    /// Of somebody at work whom nobody has handed anything on.
    Standing(
            PersonId person,
            Category category,
            Set<Role> roles,
            List<PersonalGrant> grants,
            Relations relations,
            LocalDate today) {
        this(person, category, roles, grants, relations, today, Map.of(), null);
    }

    /// The same roles, rights and relations on another day.
    Standing on(LocalDate day) {
        return new Standing(person, category, roles, grants, relations, day, handed, away);
    }
}
