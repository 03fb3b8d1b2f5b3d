package app.okrug.timetable;

/// A lesson has a number for which the school has no bell.
public class NoBell extends IllegalArgumentException {

    NoBell(int number) {
        super("No bell for lesson " + number);
    }
}
