package app.okrug.admin.closing;

import app.okrug.admin.closing.ClosingChoices.Choice;
import app.okrug.admin.closing.ClosingChoices.Kind;
import app.okrug.closing.Closings.ClosableTerm;
import app.okrug.closing.NewClosing;
import app.okrug.closing.Whom;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What to close, for whom, until which day results are put, by which order.
class CloseDialog extends Dialog {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NOTE = 300;

    private final Texts texts;
    private final Select<Optional<ClosableTerm>> term = new Select<>();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final ComboBox<Choice> whose = new ComboBox<>();
    private final DayField postingFrom;
    private final DayField postingUntil;
    private final TextField orderNumber = new TextField();
    private final DayField orderDate;
    private final TextField note = new TextField();

    CloseDialog(Texts texts, List<ClosableTerm> terms, ClosingChoices choices, BiConsumer<Dialog, NewClosing> close) {
        this.texts = texts;
        this.postingFrom = new DayField(texts.text("admin.closing.posting-from"), texts);
        this.postingUntil = new DayField(texts.text("admin.closing.posting-until"), texts);
        this.orderDate = new DayField(texts.text("admin.closing.order-date"), texts);
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.closing.close.title"));
        setCloseOnOutsideClick(false);
        chooseTerm(terms);
        chooseWhom(choices);
        postingUntil.setHelperText(texts.text("admin.closing.posting-until.help"));
        orderNumber.setLabel(texts.text("admin.closing.order-number"));
        orderNumber.setMaxLength(LONGEST_NUMBER);
        note.setLabel(texts.text("admin.closing.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        var fields = new Div(
                new Paragraph(texts.text("admin.closing.close.text")),
                term,
                kind,
                whose,
                row(postingFrom, postingUntil),
                row(orderNumber, orderDate),
                note);
        fields.addClassName("okrug-stack");
        add(fields);
        var done = new Button(texts.text("admin.closing.close.deed"), click -> read(close));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private void chooseTerm(List<ClosableTerm> terms) {
        var items = new ArrayList<Optional<ClosableTerm>>();
        terms.forEach(one -> items.add(Optional.of(one)));
        items.add(Optional.empty());
        term.setLabel(texts.text("admin.closing.what"));
        term.setItems(items);
        term.setItemLabelGenerator(one -> one.map(this::name).orElseGet(() -> texts.text("admin.closing.year")));
        term.setWidthFull();
        term.setErrorMessage(texts.text("admin.closing.what.missing"));
    }

    private String name(ClosableTerm one) {
        return texts.text(
                "admin.closing.term",
                one.name(),
                Dates.inFigures(one.from(), Language.current()),
                Dates.inFigures(one.to(), Language.current()));
    }

    private void chooseWhom(ClosingChoices choices) {
        kind.setLabel(texts.text("admin.closing.whose"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> texts.text("admin.closing.kind." + one));
        kind.setValue(Kind.EVERYBODY);
        whose.setVisible(false);
        whose.setWidthFull();
        whose.setItemLabelGenerator(Choice::name);
        whose.setErrorMessage(texts.text("admin.closing.whose.missing"));
        kind.addValueChangeListener(change -> {
            whose.setVisible(change.getValue() != Kind.EVERYBODY);
            whose.setLabel(texts.text("admin.closing.kind." + change.getValue()));
            whose.setItems(choices.of(change.getValue()));
        });
    }

    private static Div row(DayField one, DayField other) {
        var row = new Div(one, other);
        row.addClassName("okrug-row");
        return row;
    }

    private static Div row(TextField one, DayField other) {
        var row = new Div(one, other);
        row.addClassName("okrug-row");
        return row;
    }

    private void read(BiConsumer<Dialog, NewClosing> close) {
        term.setInvalid(term.getValue() == null);
        whose.setInvalid(kind.getValue() != Kind.EVERYBODY && whose.getValue() == null);
        var from = postingFrom.getValue();
        var until = postingUntil.getValue();
        var turned = from != null && until != null && until.isBefore(from);
        if (turned) {
            postingUntil.setErrorMessage(texts.text("admin.closing.posting.turned"));
            postingUntil.setInvalid(true);
        }
        if (turned || term.isInvalid() || whose.isInvalid() || postingFrom.isInvalid() || orderDate.isInvalid()) {
            return;
        }
        var whom = kind.getValue() == Kind.EVERYBODY
                ? new Whom.Everybody()
                : whose.getValue().whom();
        close.accept(
                this,
                new NewClosing(
                        term.getValue().map(ClosableTerm::id).orElse(null),
                        whom,
                        from,
                        until,
                        orderNumber.getValue(),
                        orderDate.getValue(),
                        note.getValue()));
    }
}
