package app.okrug.openings;

/// There is no such list.
public class UnknownList extends RuntimeException {

    UnknownList(ListId list) {
        super(list.value().toString());
    }
}
