package app.okrug.identity;

import app.okrug.access.Category;
import app.okrug.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One of two accounts that may be one person's, as far as the office may see it: which schools it opens and as whom,
/// nothing from inside of a school.
///
/// @param places what it is now; without those that have ended
/// @param activated whether the person has set a password
/// @param blocked whether it is kept out everywhere, or by one of its schools
/// @param operator whether it opens the office, too
/// @param lastSignedIn null when never
public record JoinSide(
        UserId account,
        String login,
        String displayName,
        List<Place> places,
        boolean activated,
        boolean secondStep,
        boolean blocked,
        boolean operator,
        @Nullable Instant lastSignedIn) {

    /// What an account is in one school.
    public record Place(String code, String school, Category category) {}

    Set<String> schools() {
        return places.stream().map(Place::code).collect(Collectors.toUnmodifiableSet());
    }

    boolean pupil() {
        return places.stream().anyMatch(place -> place.category() == Category.PUPIL);
    }
}
