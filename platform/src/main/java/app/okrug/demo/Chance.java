package app.okrug.demo;

import java.util.Objects;
import java.util.SplittableRandom;

/// What happens by chance in the demonstration, the same at every start: the dice depend on what is asked, not on when.
final class Chance {

    private final long seed;

    Chance(long seed) {
        this.seed = seed;
    }

    /// Whether a thing of this probability happens.
    boolean of(double probability, Object... what) {
        return dice(what).nextDouble() < probability;
    }

    /// A mark from 2 to 5: each pupil has an ability, each subject a liking, and each day its mood.
    int mark(String pupil, String subject, Object... when) {
        var ability = 3.1 + 1.8 * dice("ability", pupil).nextDouble();
        var liking = 0.8 * dice("liking", pupil, subject).nextDouble() - 0.4;
        var mood = 1.6 * dice("mood", pupil, subject, Objects.hash(when)).nextDouble() - 0.8;
        return Math.clamp(Math.round(ability + liking + mood), 2, 5);
    }

    private SplittableRandom dice(Object... what) {
        return new SplittableRandom(seed * 1_000_003 + Objects.hash(what));
    }
}
