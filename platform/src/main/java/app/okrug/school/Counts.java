package app.okrug.school;

/// What a bulk write did to the rows it was given.
///
/// @param added rows that were not known
/// @param changed rows that were known with other values
/// @param same rows that stood there already
public record Counts(int added, int changed, int same) {

    public static final Counts NONE = new Counts(0, 0, 0);

    /// Of `rows` rows some were added and some changed; the rest was there already.
    public static Counts of(int rows, int added, int changed) {
        return new Counts(added, changed, rows - added - changed);
    }

    public Counts plus(Counts other) {
        return new Counts(added + other.added, changed + other.changed, same + other.same);
    }

    /// Whether nothing in the school is different from before.
    public boolean nothingNew() {
        return added == 0 && changed == 0;
    }
}
