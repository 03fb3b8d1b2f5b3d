package app.okrug.onboarding;

import java.util.List;

/// How an import stands that somebody wants to take back.
///
/// @param added entries it has made, which would go
/// @param changed entries it has changed or ended, which would be as they were
/// @param obstacles what has been built on it since; empty when it can be taken back
public record Standing(int added, int changed, List<Obstacle> obstacles) {

    public Standing {
        obstacles = List.copyOf(obstacles);
    }

    /// Something that holds an import fast.
    ///
    /// @param feature where it is: the first word of its table, as in the text `onboarding.part.<feature>`
    /// @param rows how many entries
    public record Obstacle(String feature, int rows) {

        public String textKey() {
            return "onboarding.part." + feature;
        }
    }

    /// Whether nothing was built on it.
    public boolean free() {
        return obstacles.isEmpty();
    }
}
