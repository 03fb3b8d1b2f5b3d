package app.okrug.admin.list;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of [Lines].
///
/// @param key of its heading
/// @param order by which the reader may sort; null when the column has none
/// @param figures whether it holds numbers, which stand at the right
record Column<T>(
        String key, Function<T, Component> cell, @Nullable Comparator<T> order, boolean figures) {}
