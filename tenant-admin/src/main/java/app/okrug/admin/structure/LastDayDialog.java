package app.okrug.admin.structure;

import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Asks for the last day of work or of a leave, and for the order behind it.
class LastDayDialog extends Dialog {

    private static final int LONGEST = 300;

    private final transient Texts texts;
    private final DayField day;
    private final TextField order;
    private final transient @Nullable LocalDate earliest;

    /// @param key of the words: title and button; with `.lead` what follows
    /// @param now what stands there
    /// @param earliest no day before it is taken; null for any
    /// @param save told day and order; the dialog stays open when it throws
    LastDayDialog(
            Texts texts,
            String key,
            @Nullable LocalDate now,
            @Nullable LocalDate earliest,
            BiConsumer<LocalDate, String> save) {
        this.texts = texts;
        this.earliest = earliest;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text(key));
        setCloseOnOutsideClick(false);
        day = new DayField(texts.text("admin.work.last-day"), texts);
        day.setValue(now);
        order = new TextField(texts.text("admin.work.order"));
        order.setMaxLength(LONGEST);
        order.setWidthFull();
        add(new Paragraph(texts.text(key + ".lead")), day, order);
        var done = new Button(texts.text(key), click -> {
            if (complete()) {
                save.accept(day.getValue(), order.getValue().strip());
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private boolean complete() {
        var given = day.getValue();
        day.setErrorMessage(texts.text(given == null ? "ui.day.missing" : "admin.work.early"));
        day.setInvalid(given == null || (earliest != null && given.isBefore(earliest)));
        order.setErrorMessage(texts.text("admin.work.order.missing"));
        order.setInvalid(order.getValue().isBlank());
        return !day.isInvalid() && !order.isInvalid();
    }
}
