package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which members of a school are wanted.
///
/// @param words in the name or the login; nothing finds all
/// @param category null for all
/// @param state null for all
/// @param last null for all
/// @param people only these; null for everybody
public record MemberWish(
        String words,
        @Nullable Category category,
        @Nullable UserState state,
        @Nullable LastSignIn last,
        @Nullable Set<PersonId> people) {

    /// Everybody.
    public static final MemberWish ALL = new MemberWish("", null, null, null, (Set<PersonId>) null);

    public MemberWish {
        people = people == null ? null : Set.copyOf(people);
    }

    /// The same of some people alone.
    public MemberWish among(Collection<PersonId> some) {
        return new MemberWish(words, category, state, last, Set.copyOf(some));
    }
}
