package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.Act;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Approves a version: number and date of the order, the words of the approval, the first day it holds.
class ApprovalDialog extends Dialog {

    private static final int LONGEST = 300;

    private final Texts texts;
    private final transient Act cover;
    private final TextField number = new TextField();
    private final DayField dated;
    private final TextField approved = new TextField();
    private final DayField from;

    ApprovalDialog(Texts texts, Act cover, BiConsumer<Dialog, Act> save) {
        this.texts = texts;
        this.cover = cover;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.draft.approve"));
        setCloseOnOutsideClick(false);
        number.setLabel(texts.text("admin.draft.order.number"));
        number.setMaxLength(LONGEST);
        number.setValue(Objects.requireNonNullElse(cover.number(), ""));
        dated = new DayField(texts.text("admin.draft.order.dated"), texts);
        dated.setValue(cover.dated());
        approved.setLabel(texts.text("admin.act.approved"));
        approved.setHelperText(texts.text("admin.draft.approved.help"));
        approved.setMaxLength(LONGEST);
        approved.setWidthFull();
        approved.setValue(Objects.requireNonNullElse(cover.approvedBy(), ""));
        from = new DayField(texts.text("admin.draft.from"), texts);
        from.setValue(cover.effectiveFrom());
        var fields = new Div(number, dated, approved, from);
        fields.addClassName("okrug-stack");
        var note = new Paragraph(texts.text("admin.draft.approve.note"));
        note.addClassName("admin-note");
        add(fields, note);
        var done = new Button(texts.text("admin.draft.approve.do"), click -> save(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private void save(BiConsumer<Dialog, Act> save) {
        var missing = texts.text("admin.value.missing");
        number.setErrorMessage(missing);
        number.setInvalid(number.getValue().isBlank());
        need(dated, missing);
        need(from, missing);
        if (number.isInvalid() || dated.isInvalid() || from.isInvalid()) {
            return;
        }
        save.accept(
                this,
                new Act(
                        cover.id(),
                        cover.preset(),
                        cover.kind(),
                        cover.title(),
                        number.getValue().strip(),
                        dated.getValue(),
                        none(approved.getValue()),
                        from.getValue()));
    }

    private static void need(DayField day, String missing) {
        if (day.isEmpty()) {
            day.setErrorMessage(missing);
            day.setInvalid(true);
        }
    }

    private static @Nullable String none(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
