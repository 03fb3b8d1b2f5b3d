package app.okrug.results;

import java.util.Collection;

/// What all results of a pupil in a term come to (F10). The order of the tests matters: one two outweighs all fives.
public enum PupilStanding {
    EXCELLENT,
    ONE_FOUR,
    GOOD,
    ONE_THREE,
    PASSING,
    FAILING,
    NOT_ATTESTED,
    NO_DATA;

    /// @param results one for each subject; subjects without a result are left out
    public static PupilStanding of(Collection<Attainment> results) {
        if (results.contains(Attainment.POOR) || results.contains(Attainment.FAILED)) {
            return FAILING;
        }
        if (results.contains(Attainment.NOT_ATTESTED)) {
            return NOT_ATTESTED;
        }
        var threes = count(results, Attainment.FAIR);
        var fours = count(results, Attainment.GOOD);
        if (threes + fours + count(results, Attainment.EXCELLENT) == 0) {
            return NO_DATA;
        }
        if (threes > 0) {
            return threes == 1 ? ONE_THREE : PASSING;
        }
        return switch (fours) {
            case 0 -> EXCELLENT;
            case 1 -> ONE_FOUR;
            default -> GOOD;
        };
    }

    private static int count(Collection<Attainment> results, Attainment wanted) {
        return (int) results.stream().filter(wanted::equals).count();
    }

    /// Whether a single better mark would lift the pupil: the reserve of the class.
    public boolean oneShort() {
        return this == ONE_FOUR || this == ONE_THREE;
    }
}
