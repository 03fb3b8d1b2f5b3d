package app.okrug.admin.regulation;

import app.okrug.acts.ParameterLine;
import app.okrug.acts.PlaceChoice;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.regulation.Qualifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sets one parameter for one place alone: for what, to what, and why. It stays open until who saves closes it, so
/// nothing typed is lost.
class ApartDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final Texts texts;
    private final transient ValueInput input;
    private final Select<Qualifier.Kind> kind = new Select<>();
    private final ComboBox<PlaceChoice> place = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final transient BiConsumer<ApartDialog, ApartWish> save;

    /// @param kinds of places that can be chosen
    /// @param places the places of a kind
    ApartDialog(
            Texts texts,
            ParameterLine line,
            ValueInput input,
            List<Qualifier.Kind> kinds,
            Function<Qualifier.Kind, List<PlaceChoice>> places,
            BiConsumer<ApartDialog, ApartWish> save) {
        this.texts = texts;
        this.input = input;
        this.save = save;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.apart.title", line.name()));
        setCloseOnOutsideClick(false);
        kind.setLabel(texts.text("admin.apart.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> texts.text("acts.place.kind." + one));
        kind.setWidthFull();
        kind.addValueChangeListener(change -> offer(places.apply(change.getValue())));
        place.setLabel(texts.text("admin.apart.place"));
        place.setItemLabelGenerator(PlaceChoice::name);
        place.setWidthFull();
        reason.setLabel(texts.text("admin.reason"));
        reason.setHelperText(texts.text("admin.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        var note = new Paragraph(texts.text("admin.parameter.at-once"));
        note.addClassName("admin-note");
        var fields = new Div(
                new Paragraph(texts.text("admin.apart.lead", line.text())), kind, place, input.part(), reason, note);
        fields.addClassName("okrug-stack");
        add(fields);
        var done = new Button(texts.text("admin.save"), click -> save());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
        kind.setValue(kinds.getFirst());
    }

    /// Fixes the place: its value is changed.
    ApartDialog of(PlaceChoice chosen) {
        kind.setValue(chosen.place().kind());
        kind.setReadOnly(true);
        place.setItems(List.of(chosen));
        place.setValue(chosen);
        place.setReadOnly(true);
        return this;
    }

    /// Says beside the field why the place cannot be chosen.
    void unfit(String sentence) {
        place.setErrorMessage(sentence);
        place.setInvalid(true);
    }

    private void offer(List<PlaceChoice> places) {
        place.setItems((one, wish) -> Alphabet.found(wish, one.name()), places);
    }

    private void save() {
        @Nullable PlaceChoice chosen = place.getValue();
        if (chosen == null) {
            unfit(texts.text("admin.apart.place.missing"));
        }
        var value = input.read();
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (chosen != null && value.isPresent() && !reason.isInvalid()) {
            save.accept(
                    this,
                    new ApartWish(chosen.place(), value.get(), reason.getValue().strip()));
        }
    }
}
