package app.okrug.school;

/// What was given is not the name of a class.
public class UnreadableClassName extends IllegalArgumentException {

    UnreadableClassName(String written) {
        super("Not the name of a class: " + written);
    }
}
