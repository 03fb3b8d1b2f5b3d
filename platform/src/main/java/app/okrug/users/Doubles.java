package app.okrug.users;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.identity.AccountLine;
import app.okrug.identity.AccountMerges;
import app.okrug.identity.Accounts;
import app.okrug.identity.MergeId;
import app.okrug.people.PersonDoubles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Accounts of the current school that may be one person's. They are proposed, never made one by likeness: whoever
/// looks
/// after users compares and decides. Birthdays leave the school neither for this nor otherwise.
@Service
public class Doubles {

    private final Access access;
    private final PersonDoubles persons;
    private final Accounts accounts;
    private final AccountMerges merges;

    Doubles(Access access, PersonDoubles persons, Accounts accounts, AccountMerges merges) {
        this.access = access;
        this.persons = persons;
        this.accounts = accounts;
        this.merges = merges;
    }

    /// Two accounts that may be one person's.
    ///
    /// @param alike what is alike beside the name
    public record Pair(AccountLine one, AccountLine other, PersonDoubles.Alike alike) {}

    /// Pairs of accounts, by name.
    ///
    /// @throws AccessRefused without the right
    public List<Pair> possible() {
        access.require(Right.USERS_MANAGE, Target.school());

        var pairs = persons.possible();
        var people = new HashSet<PersonId>();
        pairs.forEach(pair -> {
            people.add(pair.one());
            people.add(pair.other());
        });
        var known = people.isEmpty() ? Map.<PersonId, AccountLine>of() : accountsOf(people);
        var found = new ArrayList<Pair>();
        var told = new HashSet<Set<UserId>>();
        for (var pair : pairs) {
            var one = known.get(pair.one());
            var other = known.get(pair.other());
            if (one != null
                    && other != null
                    && !one.account().equals(other.account())
                    && told.add(Set.of(one.account(), other.account()))) {
                found.add(new Pair(one, other, pair.alike()));
            }
        }
        return found;
    }

    /// Pupils who may stand in the register twice; none for who may not see the pupils.
    ///
    /// @throws AccessRefused without the right
    public List<PersonDoubles.PupilPair> pupils() {
        access.require(Right.USERS_MANAGE, Target.school());

        return access.allows(Right.PUPILS_VIEW, Target.school()) ? persons.pupils() : List.of();
    }

    /// Makes two accounts that are proposed here one: nobody is given the rights of somebody called otherwise.
    ///
    /// @param kept by whose login and password the person signs in from here on
    /// @param given which is closed
    /// @throws AccessRefused without the right
    /// @throws NoDoubles when they are not proposed
    public MergeId merge(UserId kept, UserId given, String reason) {
        access.require(Right.USERS_MANAGE, Target.school());

        var two = Set.copyOf(List.of(kept, given));
        if (possible().stream()
                .noneMatch(pair ->
                        two.equals(Set.of(pair.one().account(), pair.other().account())))) {
            throw new NoDoubles();
        }
        return merges.merge(kept, given, reason);
    }

    private Map<PersonId, AccountLine> accountsOf(Set<PersonId> people) {
        var known = new HashMap<PersonId, AccountLine>();
        Stream.of(Category.STAFF, Category.GUARDIAN)
                .flatMap(category -> accounts.of(people, category).stream())
                .filter(line -> !line.blocked())
                .forEach(line -> known.putIfAbsent(line.person(), line));
        return known;
    }
}
