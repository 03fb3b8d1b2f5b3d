package app.okrug.ui.table;

import app.okrug.language.Alphabet;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list of lines: names in alphabetical order of Russian, numbers to the right, days as the reader writes them.
///
/// A heading is given by the key of its text; the key names the column too, so that an order can be read from it. For
/// lists that do not fit into memory see [LineSource].
public class LineTable<T> extends Grid<T> {

    private static final int PAGE = 50;

    private final transient Texts texts;

    /// @param label the key of what the table holds, said to who does not see it
    public LineTable(Texts texts, String label) {
        this.texts = texts;
        addClassName("okrug-table");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", texts.text(label));
        setPageSize(PAGE);
        setColumnReorderingAllowed(false);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(texts.text("ui.table.empty"));
    }

    /// A column of words, in alphabetical order.
    public Column<T> words(String key, Function<T, @Nullable String> value) {
        return column(key, line -> Objects.requireNonNullElse(value.apply(line), ""))
                .setComparator(Alphabet.by(value)::compare);
    }

    /// A column of numbers.
    public <N extends Number & Comparable<N>> Column<T> number(String key, Function<T, @Nullable N> value) {
        return column(key, line -> Objects.toString(value.apply(line), ""))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing(value::apply, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /// A column of days.
    public Column<T> day(String key, Function<T, @Nullable LocalDate> value) {
        return column(key, line -> written(value.apply(line)))
                .setComparator(Comparator.comparing(value::apply, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /// A column of components: a link, a state with its sign, a button. It has no order of its own.
    public Column<T> parts(String key, Function<T, ? extends Component> part) {
        return addComponentColumn(part::apply)
                .setHeader(texts.text(key))
                .setKey(key)
                .setAutoWidth(true);
    }

    /// Shows lines that are read piece by piece while the reader scrolls.
    public void read(LineSource<T> source) {
        setItems(
                query ->
                        source
                                .lines(query.getOffset(), query.getLimit(), ColumnOrder.of(query.getSortOrders()))
                                .stream(),
                query -> source.count());
    }

    private Column<T> column(String key, Function<T, String> text) {
        return addColumn(text::apply)
                .setHeader(texts.text(key))
                .setKey(key)
                .setAutoWidth(true)
                .setSortable(true)
                .setSortProperty(key);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : Dates.inFigures(day, Language.current());
    }
}
