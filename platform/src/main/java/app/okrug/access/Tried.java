package app.okrug.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a change of the matrix would have changed.
///
/// @param looked how many deeds of the last thirty days it was tried on
/// @param whole whether these are all there are
/// @param persons those for whom something would be different, the most concerned first
public record Tried(int looked, boolean whole, List<OfPerson> persons) {

    public Tried {
        persons = List.copyOf(persons);
    }

    /// What would be different for one person.
    ///
    /// @param refused how many deeds, each on an object and a day of its own, would be refused
    /// @param allowed how many that were refused would be allowed
    /// @param rights by which
    /// @param last when one of them was done last
    public record OfPerson(PersonId person, int refused, int allowed, Set<Right> rights, Instant last) {

        public OfPerson {
            rights = Set.copyOf(rights);
        }

        OfPerson and(OfPerson other) {
            var both = new HashSet<>(rights);
            both.addAll(other.rights);
            return new OfPerson(
                    person,
                    refused + other.refused,
                    allowed + other.allowed,
                    both,
                    last.isBefore(other.last) ? other.last : last);
        }
    }

    /// How many deeds would be refused.
    public int refused() {
        return persons.stream().mapToInt(OfPerson::refused).sum();
    }

    /// How many would be allowed.
    public int allowed() {
        return persons.stream().mapToInt(OfPerson::allowed).sum();
    }
}
