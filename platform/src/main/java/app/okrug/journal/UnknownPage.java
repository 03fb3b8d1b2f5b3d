package app.okrug.journal;

/// The school has no such page: the course has no lessons in such a term.
public class UnknownPage extends RuntimeException {

    UnknownPage() {
        super("No such page of the journal");
    }
}
