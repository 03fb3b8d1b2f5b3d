package app.okrug.homework;

/// The school has no such task, or it is not for the pupil in question. The two cannot be told apart from outside.
public class UnknownTask extends IllegalArgumentException {

    UnknownTask() {
        super("No such task");
    }
}
