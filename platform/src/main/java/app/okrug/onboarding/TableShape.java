package app.okrug.onboarding;

import java.util.List;
import java.util.stream.Collectors;

/// A table of the school as the database itself describes it.
///
/// @param keys columns of the primary key, in its order
/// @param references columns that hold identities, of this table's rows or of others'
record TableShape(String name, List<String> keys, List<String> columns, List<String> references) {

    TableShape {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    /// Which feature the table belongs to: the first word of its name.
    String feature() {
        return name.substring(0, name.indexOf('_'));
    }

    /// What tells a row of this table from all others, as text.
    String key(String alias) {
        return "jsonb_build_array(%s)::text".formatted(listed(keys, alias));
    }

    /// The identity by which others refer to a row; null where a row has none of its own.
    String identity(String alias) {
        return keys.size() == 1 && references.containsAll(keys) ? alias + "." + keys.getFirst() : "cast(null as uuid)";
    }

    String listed(String alias) {
        return listed(columns, alias);
    }

    private static String listed(List<String> columns, String alias) {
        return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
