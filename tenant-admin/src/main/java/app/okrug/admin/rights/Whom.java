package app.okrug.admin.rights;

import app.okrug.access.Access;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.language.Alphabet;
import app.okrug.people.GuardianLine;
import app.okrug.people.Guardians;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.people.PupilLine;
import app.okrug.people.Pupils;
import app.okrug.people.Staff;
import app.okrug.people.StaffLine;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The persons whose rights can be asked about, as far as the asking person may see them.
@Component
class Whom {

    private static final int PORTION = 500;

    private final Access access;
    private final Staff staff;
    private final Pupils pupils;
    private final Guardians guardians;
    private final Assignments assignments;
    private final PersonNames names;
    private final SchoolClock clock;

    Whom(
            Access access,
            Staff staff,
            Pupils pupils,
            Guardians guardians,
            Assignments assignments,
            PersonNames names,
            SchoolClock clock) {
        this.access = access;
        this.staff = staff;
        this.pupils = pupils;
        this.guardians = guardians;
        this.assignments = assignments;
        this.names = names;
        this.clock = clock;
    }

    /// The categories whose lists may be read. Staff who hold a role are known to whoever sees the roles.
    List<Category> categories() {
        return Stream.of(Category.values()).filter(this::listed).toList();
    }

    /// Those whose name holds the words, in the order of names.
    Stream<PersonName> find(Category category, String words, int from, int size) {
        var part = new Part(from, size);
        return switch (category) {
            case STAFF -> staff(words, part);
            case PUPIL ->
                pupils.find(words, clock.today(), part).lines().stream().map(PupilLine::name);
            case GUARDIAN ->
                guardians.find(words, part).lines().stream()
                        .map(GuardianLine::name)
                        .distinct();
        };
    }

    /// The name of somebody; empty when nobody has the id.
    Optional<PersonName> named(PersonId person) {
        return Optional.ofNullable(names.of(List.of(person)).get(person));
    }

    /// Those who work in the school today; empty when the list of staff may not be read.
    Optional<Set<PersonId>> working() {
        if (!access.allows(Right.STAFF_VIEW, Target.school())) {
            return Optional.empty();
        }
        var working = new HashSet<PersonId>();
        for (var from = 0; ; from += PORTION) {
            var found = staff.find("", clock.today(), new Part(from, PORTION)).lines();
            found.forEach(line -> working.add(line.person()));
            if (found.size() < PORTION) {
                return Optional.of(working);
            }
        }
    }

    private Stream<PersonName> staff(String words, Part part) {
        return access.allows(Right.STAFF_VIEW, Target.school())
                ? staff.find(words, clock.today(), part).lines().stream().map(StaffLine::name)
                : names.of(assignments.all().keySet()).values().stream()
                        .filter(name -> Alphabet.found(words, name.full()))
                        .sorted(Alphabet.by(PersonName::full))
                        .skip(part.from())
                        .limit(part.size());
    }

    private boolean listed(Category category) {
        return switch (category) {
            case STAFF -> true;
            case PUPIL -> !access.reach(Right.PUPILS_VIEW).nothing();
            case GUARDIAN -> access.allows(Right.GUARDIANS_VIEW, Target.school());
        };
    }
}
