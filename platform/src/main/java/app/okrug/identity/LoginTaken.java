package app.okrug.identity;

/// The login belongs to another account.
public class LoginTaken extends IllegalArgumentException {

    LoginTaken(String login) {
        super("The login is taken: " + login);
    }
}
