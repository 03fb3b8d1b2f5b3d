package app.okrug.identity;

/// Nobody would be left who can sign in for the office.
public class LastOperator extends RuntimeException {

    LastOperator() {
        super("nobody could enter the office any more");
    }
}
