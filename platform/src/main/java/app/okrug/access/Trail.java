package app.okrug.access;

import app.okrug.access.Verdict.Denied;
import app.okrug.regulation.Cell;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Is told by the [Judge] what each step of a decision said, in the order in which they are asked. Steps behind the
/// one that decides are not asked and not told.
interface Trail {

    /// Nobody listens, which costs a decision nothing.
    Trail NOBODY = new Trail() {};

    /// The category can ever hold the right.
    default void ceiling(Category category) {}

    /// No law stands against it.
    default void lawful() {}

    /// No veto of the person or of a role stands against it.
    default void free() {}

    /// The role that is told next was handed on by a colleague.
    default void handed(Role role, String ground) {}

    /// What a role gives.
    ///
    /// @param scopes how far; empty when it does not
    /// @param here the scope within which the object lies; null when it lies in none
    default void role(Role role, Cell cell, Set<Scope> scopes, @Nullable Scope here) {}

    /// What was given to the person.
    ///
    /// @param here the scope within which the object lies; null when it lies in none
    default void personal(PersonalGrant grant, @Nullable Scope here) {}

    /// A state of the object that would refuse, lifted for the person.
    default void lifted(Denied state) {}

    /// The end of it.
    default void decided(Verdict verdict) {}
}
