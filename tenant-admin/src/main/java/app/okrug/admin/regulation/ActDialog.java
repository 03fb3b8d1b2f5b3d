package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.Act;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Writes the cover of the act: a school that began with the act of another gives it its own.
class ActDialog extends Dialog {

    private static final int LONGEST = 300;

    private final Texts texts;
    private final transient Act act;
    private final TextField title;
    private final TextField kind;
    private final TextField number;
    private final DayField dated;
    private final TextField approved;

    ActDialog(Texts texts, Act act, BiConsumer<Dialog, Act> save) {
        this.texts = texts;
        this.act = act;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.act.change"));
        setCloseOnOutsideClick(false);
        title = field("admin.act.title", act.title());
        kind = field("admin.act.kind", act.kind());
        number = field("admin.act.number", act.number());
        dated = new DayField(texts.text("admin.act.dated"), texts);
        dated.setValue(act.dated());
        approved = field("admin.act.approved", act.approvedBy());
        var fields = new Div(title, kind, number, dated, approved);
        fields.addClassName("okrug-stack");
        add(fields);
        var done = new Button(texts.text("admin.save"), click -> save(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private TextField field(String label, @Nullable String now) {
        var field = new TextField(texts.text(label));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setValue(Objects.requireNonNullElse(now, ""));
        field.setErrorMessage(texts.text("admin.value.missing"));
        return field;
    }

    private void save(BiConsumer<Dialog, Act> save) {
        title.setInvalid(title.getValue().isBlank());
        kind.setInvalid(kind.getValue().isBlank());
        if (title.isInvalid() || kind.isInvalid() || dated.isInvalid()) {
            return;
        }
        save.accept(
                this,
                new Act(
                        act.id(),
                        act.preset(),
                        kind.getValue().strip(),
                        title.getValue().strip(),
                        none(number.getValue()),
                        dated.getValue(),
                        none(approved.getValue()),
                        act.effectiveFrom()));
    }

    private static @Nullable String none(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
