package app.okrug.school;

/// Something needs an academic year, and the school has none: its card has not been brought in.
public class NoYearYet extends IllegalStateException {

    NoYearYet() {
        super("The school has no academic year yet");
    }
}
