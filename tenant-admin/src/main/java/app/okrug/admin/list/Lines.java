package app.okrug.admin.list;

import app.okrug.language.Alphabet;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list of some hundred lines as a plain table: sorted by its headings, a page at a time, and on a phone a card for
/// each line. The first column names the line. What one can do with a line is a link or a button in it.
///
/// A table and not a grid component: it reads like a document, prints, and reflows at any width.
public class Lines<T> extends Div {

    private static final int PAGE = 50;

    private final transient Texts texts;
    private final transient List<Column<T>> columns = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private final NativeTableRow top = new NativeTableRow();
    private final NativeTableBody body = table.getBody();
    private final Paragraph nothing;
    private final Pages pages;
    private transient List<T> lines = List.of();
    private @Nullable Column<T> sorted;
    private boolean descending;
    private int page;
    private transient @Nullable IntFunction<List<T>> source;
    private int total;
    private boolean whole;

    /// @param label the key of what the table holds, said to who does not see it
    public Lines(Texts texts, String label) {
        this.texts = texts;
        this.nothing = new Paragraph(texts.text("ui.table.empty"));
        this.pages = new Pages(texts, PAGE, this::turn);
        addClassName("admin-lines");
        table.getElement().setAttribute("aria-label", texts.text(label));
        role(table, "table");
        var head = table.getHead();
        role(head, "rowgroup");
        head.add(role(top, "row"));
        role(body, "rowgroup");
        nothing.addClassName("admin-nothing");
        nothing.getElement().setAttribute("role", "status");
        add(table, nothing, pages);
    }

    /// A column of words, in alphabetical order.
    public Lines<T> words(String key, Function<T, @Nullable String> value) {
        return column(new Column<>(
                key, line -> new Span(Objects.requireNonNullElse(value.apply(line), "")), Alphabet.by(value), false));
    }

    /// A column of components that sorts by a text.
    public Lines<T> parts(String key, Function<T, ? extends Component> part, Function<T, @Nullable String> by) {
        return column(new Column<>(key, part::apply, Alphabet.by(by), false));
    }

    /// A column of components that sorts by an order of its own, or, without one, not at all.
    public Lines<T> parts(String key, Function<T, ? extends Component> part, @Nullable Comparator<T> order) {
        return column(new Column<>(key, part::apply, order, false));
    }

    /// A column of numbers.
    public <N extends Comparable<? super N>> Lines<T> number(String key, Function<T, @Nullable N> value) {
        Function<T, Component> cell = line -> new Span(Objects.toString(value.apply(line), ""));
        return column(new Column<>(key, cell, by(value), true));
    }

    /// A column of days.
    public Lines<T> day(String key, Function<T, @Nullable LocalDate> value) {
        Function<T, Component> cell = line -> {
            var day = value.apply(line);
            return new Span(day == null ? "" : Dates.inFigures(day, Language.current()));
        };
        return column(new Column<>(key, cell, by(value), false));
    }

    /// Shows these lines from the first page on, in the order the reader has chosen.
    public void show(List<T> all) {
        source = null;
        lines = all;
        total = all.size();
        page = 0;
        draw();
    }

    /// Shows lines that are too many to be held: each page of fifty is read when the reader turns to it. Its columns
    /// have no order but the one they come in.
    ///
    /// @param pages the lines of a page, the first one is 0
    /// @param all how many lines there are on all pages
    public void read(IntFunction<List<T>> pages, int all) {
        source = pages;
        total = all;
        page = 0;
        draw();
    }

    /// Shows all pages as one, for paper, or the one page again that the reader was on.
    public void whole(boolean all) {
        whole = all;
        draw();
    }

    /// How many lines a page holds.
    public static int page() {
        return PAGE;
    }

    private Lines<T> column(Column<T> column) {
        columns.add(column);
        var title = texts.text(column.key());
        var heading = column.order() == null
                ? Heading.plain(title, column.figures())
                : Heading.sorting(title, column.figures(), () -> sort(column));
        headings.add(heading);
        top.add(heading);
        return this;
    }

    private void sort(Column<T> column) {
        descending = column.equals(sorted) && !descending;
        sorted = column;
        page = 0;
        draw();
    }

    private void turn(int to) {
        page = to;
        draw();
        table.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void draw() {
        for (var place = 0; place < columns.size(); place++) {
            headings.get(place).sorted(columns.get(place).equals(sorted), descending);
        }
        body.removeAll();
        inView().map(this::row).forEach(body::add);
        table.setVisible(total > 0);
        nothing.setVisible(total == 0);
        pages.show(page, whole ? 0 : total);
    }

    private Stream<T> inView() {
        if (whole) {
            var held = source;
            return held == null
                    ? ordered().stream()
                    : IntStream.range(0, (total + PAGE - 1) / PAGE).boxed().flatMap(each -> held.apply(each).stream());
        }
        return source == null ? ordered().stream().skip((long) page * PAGE).limit(PAGE) : source.apply(page).stream();
    }

    private List<T> ordered() {
        if (sorted == null || sorted.order() == null) {
            return lines;
        }
        var order = descending ? sorted.order().reversed() : sorted.order();
        return lines.stream().sorted(order).toList();
    }

    private NativeTableRow row(T line) {
        var row = role(new NativeTableRow(), "row");
        for (var column : columns) {
            row.add(cell(column, line, column.equals(columns.getFirst())));
        }
        return row;
    }

    private Component cell(Column<T> column, T line, boolean names) {
        var content = column.cell().apply(line);
        var cell = names
                ? role(new NativeTableHeaderCell(content), "rowheader")
                : role(new NativeTableCell(content), "cell");
        cell.getElement().setAttribute("data-label", texts.text(column.key()));
        if (names) {
            cell.getElement().setAttribute("scope", "row");
        }
        if (column.figures()) {
            cell.addClassName("admin-figures");
        }
        return cell;
    }

    /// Said aloud, since a table that is laid out as cards is none to a reader program any more.
    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }

    private static <T, N extends Comparable<? super N>> Comparator<T> by(Function<T, @Nullable N> value) {
        return (left, right) -> Objects.compare(
                value.apply(left), value.apply(right), Comparator.nullsLast(Comparator.<N>naturalOrder()));
    }
}
