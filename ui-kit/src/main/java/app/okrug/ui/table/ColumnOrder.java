package app.okrug.ui.table;

import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;

/// The reader wants the lines in the order of one column.
///
/// @param column the key of its heading; compare it with known keys, never put it into SQL
public record ColumnOrder(String column, boolean descending) {

    static List<ColumnOrder> of(List<QuerySortOrder> orders) {
        return orders.stream()
                .map(order -> new ColumnOrder(order.getSorted(), order.getDirection() == SortDirection.DESCENDING))
                .toList();
    }
}
