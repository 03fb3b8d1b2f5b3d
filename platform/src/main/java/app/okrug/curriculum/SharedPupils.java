package app.okrug.curriculum;

import java.util.Set;

/// Which groups share pupils.
public record SharedPupils(Set<Pair> pairs) {

    /// Two groups; whichever comes first.
    public record Pair(GroupId one, GroupId other) {}

    public SharedPupils {
        pairs = Set.copyOf(pairs);
    }

    /// Whether some pupil belongs to both; a group shares its pupils with itself.
    public boolean between(GroupId one, GroupId other) {
        return one.equals(other) || pairs.contains(new Pair(one, other)) || pairs.contains(new Pair(other, one));
    }
}
