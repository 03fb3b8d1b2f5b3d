package app.okrug.admin.scales;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.scales.ScaleLine;
import app.okrug.scales.ScaleTable;
import app.okrug.scales.ScaleWish;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Which scale a subject has in a year of study, from which day on, and whether its neighbours follow.
class ScaleDialog extends Dialog {

    private static final int LONGEST_REASON = 500;
    private static final List<String> SCALES = List.of("5", "10", "12", "100", "PASS", "NONE");

    /// How far a choice reaches.
    private enum Breadth {
        HERE,
        SUBJECT,
        PARALLEL
    }

    private final Texts texts;
    private final transient ScaleTable table;
    private final transient ScaleTable.Row row;
    private final int parallel;
    private final Select<String> scale = new Select<>();
    private final DayField from;
    private final RadioButtonGroup<Breadth> breadth = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Paragraph fault = new Paragraph();
    private final transient BiConsumer<ScaleDialog, ScaleWish> save;

    ScaleDialog(
            Texts texts,
            ScaleTable table,
            ScaleTable.Row row,
            int parallel,
            List<ScaleLine> history,
            LocalDate today,
            BiConsumer<ScaleDialog, ScaleWish> save) {
        this.texts = texts;
        this.table = table;
        this.row = row;
        this.parallel = parallel;
        this.save = save;
        this.from = new DayField(texts.text("admin.scales.from"), texts);
        var cell = cell(row, parallel);
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.scales.of", row.name(), parallel));
        setCloseOnOutsideClick(false);
        scale.setLabel(texts.text("admin.scales.scale"));
        scale.setItems(SCALES);
        scale.setItemLabelGenerator(code -> texts.text("regulation.word." + code));
        scale.setValue(cell.scale());
        scale.setWidthFull();
        from.setValue(today.plusDays(1));
        from.setHelperText(texts.text("admin.scales.from.help"));
        breadth.setLabel(texts.text("admin.scales.breadth"));
        breadth.setItems(Breadth.values());
        breadth.setItemLabelGenerator(one -> texts.text("admin.scales.breadth." + one));
        breadth.setValue(Breadth.HERE);
        breadth.addClassName("admin-choices");
        reason.setLabel(texts.text("admin.reason"));
        reason.setHelperText(texts.text("admin.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        fault.addClassName("admin-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var fields = new Div(scale, from, breadth, reason, fault);
        fields.addClassName("okrug-stack");
        if (cell.markFree()) {
            fields.addComponentAsFirst(new Paragraph(texts.text("admin.scales.mark-free", parallel)));
        }
        add(fields);
        if (!history.isEmpty()) {
            add(new NativeDetails(texts.text("admin.scales.history"), lines(history)));
        }
        var done = new Button(texts.text("admin.save"), click -> read());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    /// Says why it cannot be, and keeps what was typed.
    void wrong(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }

    private UnorderedList lines(List<ScaleLine> history) {
        var lines = new UnorderedList();
        history.forEach(line -> lines.add(new ListItem(texts.text(
                "admin.scales.line",
                Dates.inFigures(line.from(), Language.current()),
                texts.text("regulation.word." + line.scale()),
                line.by(),
                line.reason()))));
        return lines;
    }

    private void read() {
        fault.setVisible(false);
        var day = from.getValue();
        from.setInvalid(day == null);
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (day == null || reason.isInvalid()) {
            return;
        }
        save.accept(this, new ScaleWish(places(), scale.getValue(), day, reason.getValue()));
    }

    private List<ScaleWish.Place> places() {
        return switch (breadth.getValue()) {
            case HERE -> List.of(place(row, parallel));
            case SUBJECT ->
                row.cells().keySet().stream().map(one -> place(row, one)).toList();
            case PARALLEL ->
                table.rows().stream()
                        .filter(one -> one.cells().containsKey(parallel))
                        .map(one -> place(one, parallel))
                        .toList();
        };
    }

    private static ScaleWish.Place place(ScaleTable.Row row, int parallel) {
        return new ScaleWish.Place(row.subject(), parallel, cell(row, parallel).seen());
    }

    private static ScaleTable.Cell cell(ScaleTable.Row row, int parallel) {
        return Objects.requireNonNull(row.cells().get(parallel));
    }
}
