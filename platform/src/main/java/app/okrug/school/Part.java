package app.okrug.school;

/// Which part of a long list is asked for.
///
/// @param from lines to leave out at the beginning
/// @param size how many lines at most
public record Part(int from, int size) {

    private static final int LARGEST = 500;

    public Part {
        if (from < 0 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("Not a part of a list: from " + from + ", " + size + " lines");
        }
    }

    /// The first lines.
    public static Part first(int size) {
        return new Part(0, size);
    }
}
