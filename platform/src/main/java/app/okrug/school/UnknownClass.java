package app.okrug.school;

/// The school has no such class in that year.
public class UnknownClass extends IllegalArgumentException {

    public UnknownClass(String wanted) {
        super("No such class: " + wanted);
    }
}
