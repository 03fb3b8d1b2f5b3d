package app.okrug.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;

/// A list that is to be taken over names the same person twice.
public class RowTwice extends IllegalArgumentException {

    private RowTwice(String key) {
        super("Named twice: " + key);
    }

    static <R> void refuse(Collection<R> rows, Function<R, String> key) {
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (!seen.add(key.apply(row))) {
                throw new RowTwice(key.apply(row));
            }
        }
    }
}
