package app.okrug.attendance;

/// The school has no such notice or document.
public class UnknownNotice extends IllegalArgumentException {

    UnknownNotice() {
        super("No such notice or document of absence");
    }
}
