package app.okrug.identity;

/// The present password was asked for and another one was given.
public class WrongPassword extends IllegalArgumentException {

    WrongPassword() {
        super("The password does not fit");
    }
}
