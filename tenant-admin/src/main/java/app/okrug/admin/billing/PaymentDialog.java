package app.okrug.admin.billing;

import app.okrug.billing.Money;
import app.okrug.billing.NewPayment;
import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/// A payment as the bank statement tells it.
class PaymentDialog extends Dialog {

    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_NOTE = 300;

    private final transient Texts texts;
    private final TextField amount;
    private final DayField day;
    private final TextField order;
    private final TextField note;
    private final Paragraph fault = new Paragraph();

    PaymentDialog(Texts texts, LocalDate today, BiConsumer<PaymentDialog, NewPayment> save) {
        this.texts = texts;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.billing.payment.record"));
        setCloseOnOutsideClick(false);
        amount = new TextField(texts.text("admin.billing.payment.amount"));
        amount.setHelperText(texts.text("admin.billing.payment.amount.help"));
        amount.setAutofocus(true);
        day = new DayField(texts.text("admin.billing.payment.day"), texts);
        day.setValue(today);
        order = new TextField(texts.text("admin.billing.payment.order"));
        order.setMaxLength(LONGEST_NUMBER);
        note = new TextField(texts.text("admin.billing.payment.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        fault.addClassName("admin-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var fields = new Div(amount, day, order, note, fault);
        fields.addClassName("okrug-stack");
        add(fields);
        var done = new Button(texts.text("admin.billing.payment.record"), click -> read(save));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    /// Says why it cannot be, and keeps what was typed.
    void refuse(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }

    private void read(BiConsumer<PaymentDialog, NewPayment> save) {
        fault.setVisible(false);
        var read = Money.read(amount.getValue()).filter(Money::positive);
        amount.setErrorMessage(texts.text("admin.billing.amount.wrong"));
        amount.setInvalid(read.isEmpty());
        day.setInvalid(day.isEmpty());
        order.setErrorMessage(texts.text("admin.value.missing"));
        order.setInvalid(order.getValue().isBlank());
        if (read.isPresent() && !day.isInvalid() && !order.isInvalid()) {
            save.accept(
                    this,
                    new NewPayment(
                            read.get(),
                            day.getValue(),
                            order.getValue().strip(),
                            note.getValue().strip()));
        }
    }
}
