package app.okrug.regulation;

/// Where the excellent, the good and the fair begin on a scale; below the fair nothing is mastered.
///
/// @param excellent the least mark that counts as a five, and so on
public record MarkLevels(int excellent, int good, int fair) {

    /// Those of the five-point scale, which are the marks themselves.
    public static final MarkLevels FIVE = new MarkLevels(5, 4, 3);

    /// Whether they fall, and lie on a scale that ends with this mark.
    public boolean fit(int highest) {
        return highest >= excellent && excellent > good && good > fair && fair > 1;
    }
}
