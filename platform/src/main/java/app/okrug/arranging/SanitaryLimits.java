package app.okrug.arranging;

/// The sanitary rules as the school's act has them: the law's figures, or stricter ones.
///
/// @param first the most lessons a day in the first year of study, and so on for the other years
/// @param difficultFrom from how many points on a subject counts as difficult
record SanitaryLimits(
        SanitaryRules rules, int first, int secondToFourth, int fifthAndSixth, int seventhAndLater, int difficultFrom) {

    /// How many lessons a day may have at most.
    int mostADay(int parallel) {
        if (parallel == 1) {
            return first;
        }
        if (parallel <= 4) {
            return secondToFourth;
        }
        return parallel <= 6 ? fifthAndSixth : seventhAndLater;
    }

    boolean difficult(String subject, int parallel) {
        return rules.difficulty(subject, parallel) >= difficultFrom;
    }
}
