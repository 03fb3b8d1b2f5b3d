package app.okrug.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How far a right reaches, from the object's side: to what must the acting person stand in relation.
public enum Scope {
    /// A pupil's own things.
    SELF("M"),
    /// The things of a guardian's own child.
    OWN_CHILD("K"),
    /// The lessons one teaches, and the pupils in them.
    OWN_COURSE("L"),
    /// The class one is class teacher of, in all its subjects.
    OWN_CLASS("C"),
    /// Everything in the school.
    SCHOOL("S");

    private final String letter;

    Scope(String letter) {
        this.letter = letter;
    }

    /// As stored, and as the matrix shows it in short.
    public String letter() {
        return letter;
    }

    /// Reads letters parted by spaces; empty means none.
    ///
    /// @throws IllegalArgumentException for a letter that is none
    public static Set<Scope> read(String letters) {
        if (letters.isEmpty()) {
            return Set.of();
        }
        var scopes = EnumSet.noneOf(Scope.class);
        for (var letter : letters.split(" ")) {
            scopes.add(of(letter));
        }
        return Collections.unmodifiableSet(scopes);
    }

    /// Letters parted by spaces, in the order of this list.
    public static String write(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::letter).collect(Collectors.joining(" "));
    }

    private static Scope of(String letter) {
        for (var scope : values()) {
            if (scope.letter.equals(letter)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("No scope has the letter " + letter);
    }

    /// Whether the object lies within this scope for somebody of these relations.
    boolean covers(Target target, Relations relations) {
        return switch (this) {
            case SCHOOL -> true;
            // A group out of several classes belongs to one of them; of the others the own pupils are within reach.
            case OWN_CLASS -> in(target.classId(), relations.classes()) || across(target, relations);
            case OWN_COURSE ->
                target.course() != null
                        ? relations.courses().contains(target.course()) || in(target.lesson(), relations.lessons())
                        : in(target.pupil(), relations.pupils());
            // What belongs to a pupil is decided by the pupil alone: a classmate's mark lies in one's own course, too.
            case SELF, OWN_CHILD -> {
                if (target.pupil() != null) {
                    yield relations.pupils().contains(target.pupil());
                }
                yield target.course() != null
                        ? relations.courses().contains(target.course())
                        : in(target.classId(), relations.classes());
            }
        };
    }

    private static boolean across(Target target, Relations relations) {
        var own = target.course() == null ? null : relations.across().get(target.course());
        return own != null && (target.pupil() == null || own.contains(target.pupil()));
    }

    private static boolean in(@Nullable UUID id, Set<UUID> ids) {
        return id != null && ids.contains(id);
    }
}
