package app.okrug.overview;

import java.util.OptionalDouble;

/// The declared sums, of a day or of many: each share says what it is a share of.
///
/// @param lessons lessons of the timetable that were not cancelled
/// @param written those of them with a topic
/// @param punctual those written by the end of the day of the lesson: one measure for all schools, whatever their acts
/// say
/// @param seats pupils expected in written lessons
/// @param missed lessons missed by a pupil, by the signs that the school's act counts as missed
/// @param marks marks that stand in the lessons
public record Sums(long lessons, long written, long punctual, long seats, long missed, long marks) {

    /// Nothing at all.
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

    /// Both together.
    public Sums plus(Sums other) {
        return new Sums(
                lessons + other.lessons,
                written + other.written,
                punctual + other.punctual,
                seats + other.seats,
                missed + other.missed,
                marks + other.marks);
    }

    /// The share of lessons that are written, 0 to 1; empty without lessons.
    public OptionalDouble filled() {
        return share(written, lessons);
    }

    /// The share of written lessons that were written on their day; empty when none is written.
    public OptionalDouble onTime() {
        return share(punctual, written);
    }

    /// The share of expected pupils who were there; empty when nobody was expected.
    public OptionalDouble attendance() {
        return share(Math.max(0, seats - missed), seats);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
