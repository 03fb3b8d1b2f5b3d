package app.okrug.identity;

import app.okrug.access.Category;
import java.util.Optional;

/// Why two accounts are not made one by the office.
public enum JoinFault {
    /// It is the same account.
    SAME,
    /// One of them is the acting person's own.
    ONESELF,
    /// One of them opens the office: its powers are given to a person, not moved.
    OPERATOR,
    /// One of them is kept out.
    BLOCKED,
    /// One of them is nobody in any school any more.
    NOBODY,
    /// One is a pupil's and the other a grown-up's, or both are cards of pupils in one school.
    PUPIL,
    /// Both open one and the same school only: it makes them one itself.
    ONE_SCHOOL;

    /// What stands against these two; empty when nothing does.
    static Optional<JoinFault> of(JoinSide one, JoinSide other) {
        if (one.account().equals(other.account())) {
            return Optional.of(SAME);
        }
        if (one.operator() || other.operator()) {
            return Optional.of(OPERATOR);
        }
        if (one.places().isEmpty() || other.places().isEmpty()) {
            return Optional.of(NOBODY);
        }
        if (one.blocked() || other.blocked()) {
            return Optional.of(BLOCKED);
        }
        if (one.pupil() != other.pupil() || one.pupil() && oneIsOfTheOthersSchool(one, other)) {
            return Optional.of(PUPIL);
        }
        return one.schools().size() == 1 && one.schools().equals(other.schools())
                ? Optional.of(ONE_SCHOOL)
                : Optional.empty();
    }

    private static boolean oneIsOfTheOthersSchool(JoinSide one, JoinSide other) {
        return one.places().stream()
                .filter(place -> place.category() == Category.PUPIL)
                .anyMatch(place -> other.schools().contains(place.code()));
    }
}
