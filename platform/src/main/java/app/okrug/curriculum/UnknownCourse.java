package app.okrug.curriculum;

/// The school has no such course.
public class UnknownCourse extends IllegalArgumentException {

    public UnknownCourse(String wanted) {
        super("No such course: " + wanted);
    }
}
