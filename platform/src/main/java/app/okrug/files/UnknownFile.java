package app.okrug.files;

/// The school has no such file, or the reader must not learn of it. The two cannot be told apart from outside.
public class UnknownFile extends IllegalArgumentException {

    public UnknownFile() {
        super("No such file");
    }
}
