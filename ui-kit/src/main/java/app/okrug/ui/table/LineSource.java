package app.okrug.ui.table;

import java.util.List;

/// Lines that are too many to be held: read a page at a time, ordered by the database.
public interface LineSource<T> {

    /// One page.
    ///
    /// @param order the columns the reader ordered by, the weightiest first; empty for the natural order
    List<T> lines(int offset, int limit, List<ColumnOrder> order);

    /// How many there are in all.
    int count();
}
