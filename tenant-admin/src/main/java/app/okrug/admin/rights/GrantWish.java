package app.okrug.admin.rights;

import app.okrug.access.PersonId;
import app.okrug.access.PersonalGrants;
import app.okrug.access.Right;
import app.okrug.access.Scope;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one person is to be allowed or forbidden.
///
/// @param scopes how far; empty when it is to be forbidden
/// @param until null for no end
record GrantWish(
        Right right,
        boolean allows,
        Set<Scope> scopes,
        LocalDate from,
        @Nullable LocalDate until,
        String reason) {

    /// @return whether it is done; false when it waits for a second person
    boolean write(PersonalGrants grants, PersonId person) {
        if (allows) {
            return grants.allow(person, right, scopes, from, until, reason);
        }
        grants.forbid(person, right, from, until, reason);
        return true;
    }
}
