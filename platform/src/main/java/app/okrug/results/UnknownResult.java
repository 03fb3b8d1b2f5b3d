package app.okrug.results;

/// The school has no such result: another course, another term, or a class without marks.
public class UnknownResult extends RuntimeException {

    UnknownResult() {
        super("There is no such result");
    }
}
