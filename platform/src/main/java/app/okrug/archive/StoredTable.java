package app.okrug.archive;

import java.util.List;
import java.util.stream.Collectors;

/// A table of a school as the catalog describes it.
///
/// @param columns those that are stored, in their order
/// @param key the columns of its primary key; empty when it has none
/// @param counted the columns whose numbers the database gives out
/// @param withFiles whether its column `content` holds files, each found by a key of one column
record StoredTable(String name, List<String> columns, List<String> key, List<String> counted, boolean withFiles) {

    static final String CONTENT = "content";

    private static final String FOLDER = "files/";

    /// Where its lines stand in an archive.
    String entry() {
        return "data/" + name + ".csv";
    }

    /// Where the file of a line stands in an archive.
    String entryOf(String keyValue) {
        return FOLDER + name + "/" + keyValue;
    }

    String quoted() {
        return quote(name);
    }

    String quotedColumns() {
        return columns.stream().map(StoredTable::quote).collect(Collectors.joining(", "));
    }

    /// What is written for each column. Instead of a file there stands the name of the entry that holds it:
    /// as bytes of that column it can be read back, and a person can find it.
    String written() {
        return columns.stream().map(this::written).collect(Collectors.joining(", "));
    }

    String order() {
        return key.isEmpty()
                ? ""
                : " order by " + key.stream().map(StoredTable::quote).collect(Collectors.joining(", "));
    }

    private String written(String column) {
        if (!withFiles || !column.equals(CONTENT)) {
            return quote(column);
        }
        return "case when content is not null then '" + FOLDER + name + "/' || " + quote(key.getFirst())
                + "::text end as content";
    }

    static String quote(String name) {
        return '"' + name + '"';
    }
}
