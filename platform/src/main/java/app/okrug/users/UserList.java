package app.okrug.users;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.identity.MemberLine;
import app.okrug.identity.MemberWish;
import app.okrug.identity.SchoolMembers;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.people.Ties;
import app.okrug.school.ClassId;
import app.okrug.school.Found;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The users of the current school, searched, narrowed and in parts. Accounts lie in another database than
/// the register, so class and role are asked first and the names of the part that was found last.
@Service
public class UserList {

    private final Access access;
    private final SchoolMembers members;
    private final Assignments assignments;
    private final PersonNames names;
    private final Ties ties;
    private final SchoolClock clock;

    UserList(
            Access access,
            SchoolMembers members,
            Assignments assignments,
            PersonNames names,
            Ties ties,
            SchoolClock clock) {
        this.access = access;
        this.members = members;
        this.assignments = assignments;
        this.names = names;
        this.ties = ties;
        this.clock = clock;
    }

    /// A part of the users, by name.
    ///
    /// @throws AccessRefused without the right
    public Found<UserLine> find(UserWish wish, Part part) {
        access.require(Right.USERS_VIEW, Target.school());

        var found = members.find(wish(wish), part.from(), part.size());
        return new Found<>(lines(found.lines()), found.total());
    }

    /// What one account is in the school: a line for each category.
    ///
    /// @throws AccessRefused without the right
    /// @throws app.okrug.identity.UnknownAccount when it is nothing here
    public List<UserLine> of(UserId account) {
        access.require(Right.USERS_VIEW, Target.school());

        return lines(members.of(account)).stream()
                .sorted(Comparator.comparing(line -> line.member().category()))
                .toList();
    }

    private MemberWish wish(UserWish wish) {
        var all = new MemberWish(wish.words(), wish.category(), wish.state(), wish.last(), null);
        var people = people(wish.schoolClass(), wish.role());
        return people == null ? all : all.among(people);
    }

    private @Nullable Set<PersonId> people(@Nullable ClassId schoolClass, @Nullable Role role) {
        if (schoolClass == null) {
            return role == null ? null : holders(role);
        }
        var ofClass = ties.ofClass(schoolClass, clock.today());
        if (role != null) {
            ofClass.retainAll(holders(role));
        }
        return ofClass;
    }

    private Set<PersonId> holders(Role role) {
        var today = clock.today();
        var holders = new HashSet<PersonId>();
        assignments.all().forEach((person, held) -> {
            if (held.stream().anyMatch(one -> one.role().equals(role) && one.holds(today))) {
                holders.add(person);
            }
        });
        return holders;
    }

    private List<UserLine> lines(List<MemberLine> found) {
        var today = clock.today();
        var known = names.of(found.stream().map(MemberLine::person).toList());
        var tied = new HashMap<Category, Map<PersonId, List<String>>>();
        for (var category : Category.values()) {
            var persons = found.stream()
                    .filter(line -> line.category() == category)
                    .map(MemberLine::person)
                    .toList();
            tied.put(category, persons.isEmpty() ? Map.of() : ties.of(category, persons, today));
        }
        return found.stream()
                .map(line -> new UserLine(
                        line,
                        name(known.get(line.person()), line),
                        tied.getOrDefault(line.category(), Map.of()).getOrDefault(line.person(), List.of())))
                .toList();
    }

    private static String name(@Nullable PersonName known, MemberLine line) {
        return known == null ? line.displayName() : known.full();
    }
}
