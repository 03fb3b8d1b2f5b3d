package app.okrug.archive;

/// How a table of a copy differs from the live one. Lines are told apart by their key.
///
/// @param live how many lines the live table has
/// @param added lines that only the copy has: they would come back
/// @param removed lines that only the live table has: they would be gone
/// @param changed lines that both have, with other content
public record TableDifference(String table, long live, long added, long removed, long changed) {

    /// Whether nothing in it would change.
    public boolean none() {
        return added == 0 && removed == 0 && changed == 0;
    }
}
