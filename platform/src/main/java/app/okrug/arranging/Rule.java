package app.okrug.arranging;

/// What makes a week bad. The first ones must not happen at all; the others cost more or less.
public enum Rule {
    TEACHER_TWICE(true, 1),
    PUPILS_TWICE(true, 1),
    ROOM_TWICE(true, 1),
    NO_ROOM_OF_KIND(true, 1),
    HOLE_OF_CLASS(false, 20),
    LATE_START(false, 10),
    TOO_MANY_A_DAY(false, 30),
    SAME_SUBJECT_TWICE(false, 8),
    DIFFICULT_AT_THE_EDGE(false, 2),
    DIFFICULT_DAY(false, 1),
    HOLE_OF_TEACHER(false, 1);

    private final boolean hard;
    private final int weight;

    Rule(boolean hard, int weight) {
        this.hard = hard;
        this.weight = weight;
    }

    /// Whether a week that breaks it cannot be taught.
    public boolean hard() {
        return hard;
    }

    /// How much one breach costs.
    public int weight() {
        return weight;
    }
}
