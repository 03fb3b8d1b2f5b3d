package app.okrug.arranging;

import java.util.Collection;

/// The lessons of one day of a class or a teacher.
final class DayShape {

    private DayShape() {}

    /// How many lesson numbers lie empty between the first and the last.
    static int holes(Collection<Integer> numbers) {
        var taken = bits(numbers);
        if (taken == 0) {
            return 0;
        }
        var first = Long.numberOfTrailingZeros(taken);
        var last = Long.SIZE - 1 - Long.numberOfLeadingZeros(taken);
        return last - first + 1 - Long.bitCount(taken);
    }

    /// How many lesson numbers are taken; what is taught in turns counts once.
    static int lessons(Collection<Integer> numbers) {
        return Long.bitCount(bits(numbers));
    }

    private static long bits(Collection<Integer> numbers) {
        var bits = 0L;
        for (int number : numbers) {
            bits |= 1L << number;
        }
        return bits;
    }
}
