package app.okrug.admin.structure;

import app.okrug.language.Texts;
import app.okrug.people.LeaveKind;
import app.okrug.people.StaffLeave;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;

/// Asks for a long leave: of which kind, from when to when, by which order.
class LeaveDialog extends Dialog {

    private static final int LONGEST = 300;

    private final transient Texts texts;
    private final transient List<StaffLeave> others;
    private final Select<LeaveKind> kind = new Select<>();
    private final DayField from;
    private final DayField until;
    private final TextField order;

    /// Writes what was asked for.
    interface Save {
        void leave(LeaveKind kind, LocalDate from, LocalDate until, String order);
    }

    /// @param others the leaves that are written already: two do not overlap
    LeaveDialog(Texts texts, List<StaffLeave> others, LocalDate today, Save save) {
        this.texts = texts;
        this.others = others;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.work.leave"));
        setCloseOnOutsideClick(false);
        kind.setLabel(texts.text("admin.work.kind"));
        kind.setItems(LeaveKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : texts.text("admin.work.kind." + one));
        kind.setValue(LeaveKind.CHILD_CARE);
        kind.setWidthFull();
        from = new DayField(texts.text("admin.holder.from"), texts);
        from.setValue(today);
        until = new DayField(texts.text("admin.holder.until"), texts);
        order = new TextField(texts.text("admin.work.order"));
        order.setMaxLength(LONGEST);
        order.setWidthFull();
        var days = new Div(from, until);
        days.addClassName("admin-fields");
        add(new Paragraph(texts.text("admin.work.leave.lead")), kind, days, order);
        var done = new Button(texts.text("admin.work.leave"), click -> {
            if (complete()) {
                save.leave(
                        kind.getValue(),
                        from.getValue(),
                        until.getValue(),
                        order.getValue().strip());
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    private boolean complete() {
        from.setErrorMessage(texts.text("ui.day.missing"));
        from.setInvalid(from.getValue() == null);
        var fault = fault();
        until.setErrorMessage(fault);
        until.setInvalid(!fault.isEmpty());
        order.setErrorMessage(texts.text("admin.work.order.missing"));
        order.setInvalid(order.getValue().isBlank());
        return !from.isInvalid() && !until.isInvalid() && !order.isInvalid();
    }

    private String fault() {
        var first = from.getValue();
        var last = until.getValue();
        if (last == null) {
            return texts.text("admin.holder.until.missing");
        }
        if (first == null) {
            return "";
        }
        if (last.isBefore(first)) {
            return texts.text("admin.holder.until.early");
        }
        var clash = others.stream()
                .anyMatch(one -> !one.from().isAfter(last) && !one.until().isBefore(first));
        return clash ? texts.text("admin.work.leave.clash") : "";
    }
}
